package dev.hearth.kit.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that runs like the real one, ahead of it by as much as a test asks for. */
public final class SettableClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  /** Moves the time on. */
  public void advance(Duration by) {
    ahead = ahead.plus(by);
  }

  /** Back to the real time. */
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Hearth keeps UTC");
  }

  /** Takes the place of the real clock in tests. */
  @Singleton
  public static class Producer {
    private final SettableClock clock = new SettableClock();

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Clock clock() {
      return clock;
    }

    @Produces
    @Singleton
    SettableClock settable() {
      return clock;
    }
  }
}
