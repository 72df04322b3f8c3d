package dev.hearth.notification.delivery;

import dev.hearth.notification.delivery.Outcome.Failure;
import dev.hearth.notification.subscription.WebhookTargets;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Sends a signed webhook as Standard Webhooks describes it; follows no redirect, reads no body. */
@ApplicationScoped
class WebhookSender {
  private final WebhookTargets targets;
  private final Clock clock;
  private final Duration timeout;
  private final HttpClient client;

  WebhookSender(WebhookTargets targets, DeliveryConfig config, Clock clock) {
    this.targets = targets;
    this.clock = clock;
    this.timeout = config.timeout();
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  @PreDestroy
  void close() {
    client.shutdownNow();
  }

  /** Makes one attempt; takes no longer than the time limit. */
  Outcome send(Webhook webhook) {
    String url = webhook.endpoint().url();
    if (targets.refusal(url).isPresent()) {
      return new Outcome.Failed(Failure.TARGET_REFUSED);
    }
    try {
      HttpResponse<Void> answer = client.send(request(url, webhook), new UnreadBody());
      return new Outcome.Answered(
          answer.statusCode(),
          answer
              .headers()
              .firstValue("Retry-After")
              .flatMap(text -> RetryAfter.parse(text, clock.instant()))
              .orElse(null));
    } catch (HttpTimeoutException tooSlow) {
      return new Outcome.Failed(Failure.TIMED_OUT);
    } catch (ConnectException notThere) {
      return new Outcome.Failed(Failure.NOT_REACHED);
    } catch (SSLException notTrusted) {
      return new Outcome.Failed(Failure.NO_TLS);
    } catch (IOException broken) {
      return new Outcome.Failed(Failure.BROKEN_OFF);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending; the alarm rings again", stopping);
    }
  }

  private HttpRequest request(String url, Webhook webhook) {
    long timestamp = clock.instant().getEpochSecond();
    String signature = webhook.endpoint().secret().sign(webhook.id(), timestamp, webhook.body());
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(timeout)
        .header("Content-Type", "application/json")
        .header("User-Agent", "Hearth-Webhooks/1")
        .header("webhook-id", webhook.id())
        .header("webhook-timestamp", Long.toString(timestamp))
        .header("webhook-signature", signature)
        .POST(BodyPublishers.ofString(webhook.body()))
        .build();
  }
}
