package dev.hearth.catalog.intervention;

import java.time.LocalDate;
import java.util.List;

/**
 * The common catalogue as it counts on a day.
 *
 * @param change the number of the last change in it; 0 when there was none
 * @param day in UTC
 * @param entries by code, classes and comparisons included: of each code the newest version that is
 *     valid on the day and not retired
 */
public record CatalogueSnapshot(long change, LocalDate day, List<Listed> entries) {
  public CatalogueSnapshot {
    entries = List.copyOf(entries);
  }

  boolean isOf(long newestChange, LocalDate today) {
    return change == newestChange && day.equals(today);
  }

  /** Whether nothing in it is older than this change. */
  boolean isAtLeast(long newestChange, LocalDate today) {
    return change >= newestChange && day.equals(today);
  }
}
