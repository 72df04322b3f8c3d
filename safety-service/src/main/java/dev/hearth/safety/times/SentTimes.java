package dev.hearth.safety.times;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;

/** What is asked of times and time zones that are sent, and how a refusal says so. */
public final class SentTimes {
  /** What lies before is a slip of the pen. */
  public static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2200-12-31T00:00:00Z");

  /** The refusal of what {@link #hasBeen} does not accept. */
  public static final String MUST_HAVE_BEEN = "must lie between 1900 and now";

  /** The refusal of what {@link #isZone} does not accept. */
  public static final String MUST_BE_A_ZONE = "must be an IANA time zone such as Europe/Berlin";

  private SentTimes() {}

  /** Whether it can have happened. */
  public static boolean hasBeen(Instant at, Instant now) {
    return !at.isAfter(now) && !at.isBefore(EARLIEST);
  }

  /**
   * An instant that the database and every calculation can hold.
   *
   * @throws DateTimeException when it lies before 1900 or after 2200
   */
  public static Instant withinReason(Instant at) {
    if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
      throw new DateTimeException("out of reach");
    }
    return at;
  }

  /** Whether a time zone has this name. */
  public static boolean isZone(String name) {
    return ZoneId.getAvailableZoneIds().contains(name);
  }
}
