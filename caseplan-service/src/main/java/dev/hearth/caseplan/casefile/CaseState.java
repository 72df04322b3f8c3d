package dev.hearth.caseplan.casefile;

/** Whether a case is worked on. */
public enum CaseState {
  OPEN,
  CLOSED
}
