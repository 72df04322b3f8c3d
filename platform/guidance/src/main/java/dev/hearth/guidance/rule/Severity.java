package dev.hearth.guidance.rule;

/** What a broken rule does to a transition, from the strongest. */
public enum Severity {
  /** Refuses it. */
  BLOCK,
  /** Lets it through once a reason is written down. */
  WARN,
  /** Is shown, and holds nothing. */
  PROMPT
}
