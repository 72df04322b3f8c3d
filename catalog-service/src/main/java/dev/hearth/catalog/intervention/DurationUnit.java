package dev.hearth.catalog.intervention;

/** What a duration counts. */
public enum DurationUnit {
  MONTH,
  WEEK
}
