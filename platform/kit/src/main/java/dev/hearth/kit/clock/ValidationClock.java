package dev.hearth.kit.clock;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** What validation means by past and future is the injected clock's word too. */
@Singleton
public class ValidationClock implements ClockProvider {
  private final Clock clock;

  ValidationClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Clock getClock() {
    return clock;
  }
}
