package dev.hearth.safety.standing;

/** Why the last assessment cannot be relied on now. */
public enum NotCurrentBecause {
  NOT_ASSESSED,
  OVERDUE,
  OVERTAKEN,
  INCOMPLETE
}
