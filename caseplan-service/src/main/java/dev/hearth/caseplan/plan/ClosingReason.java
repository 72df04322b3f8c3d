package dev.hearth.caseplan.plan;

/** Why a plan ends. */
enum ClosingReason {
  GOALS_REACHED,
  MOVED_AWAY,
  MOTHER_ASKED,
  NON_ENGAGEMENT,
  TRANSFERRED,
  DIED,
  /** Another plan takes its place. */
  REPLACED,
  OTHER
}
