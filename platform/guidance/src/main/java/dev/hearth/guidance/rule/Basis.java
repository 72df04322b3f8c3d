package dev.hearth.guidance.rule;

/** Where a rule comes from. */
public enum Basis {
  /** The source says it. */
  EXPLICIT,
  /** It is our reading, needed to make the source workable. */
  DERIVED
}
