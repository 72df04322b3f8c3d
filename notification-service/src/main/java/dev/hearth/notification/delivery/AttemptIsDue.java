package dev.hearth.notification.delivery;

import dev.hearth.kit.due.DueHandler;
import dev.hearth.kit.due.DueId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Sends one attempt at least once: it is committed as started, then sent outside of any
 * transaction, then its outcome is committed. After a crash in between the alarm rings again and
 * the partner knows the repetition by its webhook-id. Sending happens on the scheduler's few
 * threads: a hanging partner takes one of them for as long as the time limit.
 */
@ApplicationScoped
class AttemptIsDue implements DueHandler {
  static final String NAME = "webhook-attempt";

  private final Deliveries deliveries;
  private final WebhookSender sender;

  AttemptIsDue(Deliveries deliveries, WebhookSender sender) {
    this.deliveries = deliveries;
    this.sender = sender;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    Optional<Webhook> webhook =
        QuarkusTransaction.requiringNew().call(() -> deliveries.start(due.row()));
    if (webhook.isPresent()) {
      Outcome outcome = sender.send(webhook.get());
      QuarkusTransaction.requiringNew().run(() -> deliveries.finish(due.row(), outcome));
    }
  }
}
