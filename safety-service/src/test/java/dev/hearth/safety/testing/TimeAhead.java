package dev.hearth.safety.testing;

import dev.hearth.kit.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;

/**
 * Time for tests that let it pass. The scheduler sleeps until a time of the clock, so that one that
 * was turned back would keep it asleep: such a test begins where the farthest one before it ended.
 */
public final class TimeAhead {
  private static Duration farthest = Duration.ofDays(1000);

  private TimeAhead() {}

  /** Before each test. */
  public static void begin(SettableClock clock) {
    clock.reset();
    clock.advance(farthest);
  }

  /** After each test. */
  public static void end(SettableClock clock) {
    farthest = Duration.between(Instant.now(), clock.instant()).plusSeconds(1);
    clock.reset();
  }
}
