package dev.hearth.notification.delivery;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Hangs up after the status and the headers. The client's time limit ends with the headers; a
 * partner that sends its body a byte a minute must not hold the sender.
 */
final class UnreadBody implements BodyHandler<Void> {
  @Override
  public BodySubscriber<Void> apply(ResponseInfo info) {
    return new HangUp();
  }

  private static final class HangUp implements BodySubscriber<Void> {
    @Override
    public CompletionStage<@Nullable Void> getBody() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      subscription.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
      bytes.clear();
    }

    @Override
    public void onError(Throwable failure) {
      // The status is known; whether the body would have arrived whole does not matter.
    }

    @Override
    public void onComplete() {
      // An empty body ends at once.
    }
  }
}
