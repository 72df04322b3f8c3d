package dev.hearth.caseplan.plan;

/** Where a plan stands. */
enum PlanStatus {
  DRAFT,
  ACTIVE
}
