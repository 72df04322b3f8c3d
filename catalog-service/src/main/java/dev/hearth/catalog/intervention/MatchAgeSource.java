package dev.hearth.catalog.intervention;

/** Where the ages to match by come from. */
enum MatchAgeSource {
  NONE,
  EXTERNAL,
  SOURCE,
  ASSUMPTION
}
