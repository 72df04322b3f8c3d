package dev.hearth.caseplan.casefile;

/** Whether a case is worked on. */
enum CaseState {
  OPEN,
  CLOSED
}
