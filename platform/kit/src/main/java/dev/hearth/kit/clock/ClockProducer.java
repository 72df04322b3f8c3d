package dev.hearth.kit.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The only place that reads the machine's time: UTC, in microseconds, which is what PostgreSQL
 * keeps, so that an instant read back equals the one written.
 */
final class ClockProducer {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
