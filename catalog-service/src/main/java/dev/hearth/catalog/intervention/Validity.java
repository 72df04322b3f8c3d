package dev.hearth.catalog.intervention;

import dev.hearth.kit.problem.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a version counts, in UTC.
 *
 * @param from the first day; null when it counts from its publishing
 * @param until the first day on which it counts no longer; null when it is open
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
  /** From its publishing, without an end. */
  public static final Validity OPEN = new Validity(null, null);

  private static final int LONGEST_YEARS = 100;

  /**
   * The days for which something is published: what has been is not written anew.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with the field named {@code validFrom}
   *     or {@code validUntil} when they lie in the past, upside down or further away than a hundred
   *     years
   */
  public static Validity toPublish(
      @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
    if (from != null && from.isBefore(today)) {
      throw Problems.badField("validFrom", "must not lie in the past; leave it out for at once");
    }
    requireNear("validFrom", from, today);
    LocalDate first = from == null ? today : from;
    if (until != null && !until.isAfter(first)) {
      throw Problems.badField("validUntil", "must be a day after the first one");
    }
    requireNear("validUntil", until, today);
    return new Validity(from, until);
  }

  /** Whether a version with these days counts on a day. */
  public boolean isOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  private static void requireNear(String field, @Nullable LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw Problems.badField(field, "must not lie more than " + LONGEST_YEARS + " years ahead");
    }
  }
}
