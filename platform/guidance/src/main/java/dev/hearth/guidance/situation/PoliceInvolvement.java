package dev.hearth.guidance.situation;

/** Whether police have a part in a contingency plan. */
public enum PoliceInvolvement {
  YES,
  /** She does not want them, and that is respected. */
  NO_HER_CHOICE,
  NO
}
