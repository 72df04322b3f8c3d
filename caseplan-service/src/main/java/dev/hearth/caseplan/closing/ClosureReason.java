package dev.hearth.caseplan.closing;

/** Why a case is closed. */
public enum ClosureReason {
  GOALS_REACHED,
  MOVED_AWAY,
  MOTHER_ASKED,
  NON_ENGAGEMENT,
  TRANSFERRED,
  DIED,
  OTHER
}
