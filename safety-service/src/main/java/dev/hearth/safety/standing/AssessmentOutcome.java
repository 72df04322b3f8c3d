package dev.hearth.safety.standing;

/** Whether enough was asked to rely on an assessment. */
public enum AssessmentOutcome {
  COMPLETED,
  INCOMPLETE
}
