package dev.hearth.safety.plan;

/** What a safety plan is for. */
enum PlanKind {
  SAFETY,
  /** For a mother who stays in the relationship. */
  CONTINGENCY
}
