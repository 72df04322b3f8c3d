package dev.hearth.guidance.situation;

/** What is on record about times of heightened risk, from one side. */
public enum RiskTimes {
  NAMED,
  /** Asked or thought through, and there are none. */
  NONE,
  NOT_ASKED
}
