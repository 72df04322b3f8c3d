package dev.hearth.guidance.rule;

/** What a rule says of its subject; what was never asked is its own outcome, not a pass. */
public enum Outcome {
  SATISFIED,
  VIOLATED,
  NOT_APPLICABLE,
  UNKNOWN
}
