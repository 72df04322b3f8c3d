package dev.hearth.local.process;

import dev.hearth.local.LocalFailure;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting with a bound. */
public final class Patience {
  private static final long STEP_MILLIS = 50;

  private Patience() {}

  /** Asks again and again until the answer is yes; fails with this explanation when it is late. */
  public static void until(BooleanSupplier answer, Duration bound, Supplier<String> explanation) {
    long deadline = System.nanoTime() + bound.toNanos();
    while (!answer.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new LocalFailure(explanation.get());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted while waiting.", e);
    }
  }
}
