package dev.hearth.guidance.situation;

import java.util.Collection;
import java.util.function.Function;

/**
 * How many of something there are, where of some nobody told enough to say.
 *
 * @param sure how many there are for certain
 * @param possible how many there are at most
 */
public record Count(long sure, long possible) {

  /** Counts those of which the statement holds. */
  public static <T> Count of(Collection<T> all, Function<T, Truth> statement) {
    long sure = 0;
    long possible = 0;
    for (T each : all) {
      Truth truth = statement.apply(each);
      sure += truth.isTrue() ? 1 : 0;
      possible += truth.isFalse() ? 0 : 1;
    }
    return new Count(sure, possible);
  }

  /** Whether there are this many or more. */
  public Truth atLeast(long wanted) {
    if (sure >= wanted) {
      return Truth.TRUE;
    }
    return possible < wanted ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether there is any. */
  public Truth any() {
    return atLeast(1);
  }
}
