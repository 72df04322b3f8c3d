package dev.hearth.catalog.intervention;

/** What a duration counts. */
enum DurationUnit {
  MONTH,
  WEEK
}
