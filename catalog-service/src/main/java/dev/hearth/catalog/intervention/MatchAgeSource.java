package dev.hearth.catalog.intervention;

/** Where the ages to match by come from. */
public enum MatchAgeSource {
  NONE,
  EXTERNAL,
  SOURCE,
  ASSUMPTION
}
