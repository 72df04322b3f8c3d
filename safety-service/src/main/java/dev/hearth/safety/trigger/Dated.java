package dev.hearth.safety.trigger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a check is asked for before something that is known to lie ahead. No source gives these
 * times; they are ours.
 *
 * @param days how many days before it the check is due; none means by the moment itself
 * @param counts how many days before it a check counts as the one before it
 */
record Dated(int days, int counts) {
  private static final Duration MAKE_GOOD = Duration.ofHours(24);

  /** Due so many days before; one done as long again before that counts. */
  static Dated before(int days) {
    return new Dated(days, 2 * days);
  }

  /** Due by the moment itself; one done in the week before it counts. */
  static Dated byThen() {
    return new Dated(0, 7);
  }

  /**
   * When the check is due. What is learnt too late for that leaves a day, yet never more time than
   * there is.
   *
   * @param at when it happens, later than it is known
   */
  Instant dueAt(Instant at, Instant knownSince) {
    Instant inTime = at.minus(Duration.ofDays(days));
    Instant makeGood = makeGood(knownSince);
    Instant atTheLatest = makeGood.isAfter(at) ? at : makeGood;
    return inTime.isAfter(atTheLatest) ? inTime : atTheLatest;
  }

  /** When a check is due that could not be asked for before. */
  static Instant makeGood(Instant knownSince) {
    return knownSince.plus(MAKE_GOOD);
  }

  /** The first day on which a check counts as the one before it. */
  LocalDate countsFrom(LocalDate day) {
    return day.minusDays(counts);
  }
}
