package dev.hearth.caseplan.plan;

/** Where a plan stands. */
public enum PlanStatus {
  DRAFT,
  ACTIVE,
  /** It rests: what was asked of anybody waits, safety measures and practical support go on. */
  SUSPENDED,
  /** It has ended, for good; whoever comes back gets a new plan. */
  CLOSED
}
