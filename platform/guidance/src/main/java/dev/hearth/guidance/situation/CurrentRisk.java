package dev.hearth.guidance.situation;

/** Whether the person using violence is a danger now; unknown counts as a danger. */
public enum CurrentRisk {
  YES,
  NO,
  UNKNOWN
}
