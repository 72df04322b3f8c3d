package dev.hearth.caseplan.plan;

/** Where a goal stands. */
enum GoalState {
  OPEN,
  REACHED,
  SET_ASIDE
}
