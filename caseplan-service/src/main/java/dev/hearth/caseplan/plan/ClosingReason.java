package dev.hearth.caseplan.plan;

/** Why a plan ends. */
enum ClosingReason {
  GOALS_REACHED,
  MOVED_AWAY,
  MOTHER_ASKED,
  NON_ENGAGEMENT,
  /** Another plan takes its place. */
  REPLACED,
  OTHER
}
