package dev.hearth.caseplan.plan;

/** Why an item waits. */
enum HeldBecause {
  /** She is not safe now, as far as safety-service knows. */
  GATE_SHUT,
  /** Nobody can tell any more whether she is safe. */
  LEASE_ENDED,
  /** A worker held it, with a reason. */
  WORKER,
  PLAN_SUSPENDED,
  PLAN_CLOSED
}
