package dev.hearth.caseplan.need;

/** Whether a practicality stands in the way. */
public enum PracticalityStatus {
  IN_PLACE,
  BARRIER,
  NOT_NEEDED,
  NOT_ASKED
}
