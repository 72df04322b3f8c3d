package dev.hearth.caseplan.need;

/** What may have to be in place before a larger change is possible. */
public enum Practicality {
  CHILD_CARE,
  RESPITE,
  CRISIS_PAYMENT,
  REGULAR_INCOME
}
