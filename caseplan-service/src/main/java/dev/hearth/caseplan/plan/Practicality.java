package dev.hearth.caseplan.plan;

/** What must be seen to so that larger change becomes possible. */
enum Practicality {
  CHILD_CARE,
  RESPITE,
  CRISIS_PAYMENT,
  REGULAR_INCOME
}
