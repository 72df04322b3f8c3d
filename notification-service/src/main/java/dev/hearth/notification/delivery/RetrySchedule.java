package dev.hearth.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** When the next attempt is made, if there is one. */
@ApplicationScoped
class RetrySchedule {
  private final List<Duration> waits;
  private final double jitter;
  private final Duration longestRetryAfter;

  RetrySchedule(DeliveryConfig config) {
    this.waits = List.copyOf(config.schedule());
    this.jitter = config.jitter();
    this.longestRetryAfter = config.longestRetryAfter();
  }

  /**
   * The wait before the next attempt.
   *
   * @param made how many attempts were made
   * @param retryAfter what the partner asked for; a longer wait than planned is honoured
   * @return empty when all were made
   */
  Optional<Duration> waitAfter(int made, @Nullable Duration retryAfter) {
    if (made >= waits.size()) {
      return Optional.empty();
    }
    Duration planned = varied(waits.get(made));
    if (retryAfter == null || retryAfter.compareTo(planned) <= 0) {
      return Optional.of(planned);
    }
    return Optional.of(
        retryAfter.compareTo(longestRetryAfter) < 0 ? retryAfter : longestRetryAfter);
  }

  private Duration varied(Duration wait) {
    double share = 1 + jitter * ThreadLocalRandom.current().nextDouble(-1, 1);
    return Duration.ofMillis(Math.round(wait.toMillis() * share));
  }
}
