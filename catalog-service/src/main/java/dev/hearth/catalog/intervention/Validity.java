package dev.hearth.catalog.intervention;

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
}
