package dev.hearth.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the receiving agency's admin reads it.
 *
 * @param webhookId the same in every attempt's header
 * @param attempts in order; the last may lie ahead
 */
record DeliveryAnswer(
    UUID id,
    String webhookId,
    UUID referralId,
    UUID subscriptionId,
    Delivery.State state,
    Instant createdAt,
    List<Attempt> attempts) {
  /**
   * One try.
   *
   * @param statusCode what the partner answered, if it did
   * @param failure why there was no answer
   */
  record Attempt(
      int number,
      Instant dueAt,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt,
      @Nullable Integer statusCode,
      Outcome.@Nullable Failure failure) {}
}
