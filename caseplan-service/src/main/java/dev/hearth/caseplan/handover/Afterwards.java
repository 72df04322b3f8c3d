package dev.hearth.caseplan.handover;

/** What becomes of the one who led. */
enum Afterwards {
  STAYS_AS_WORKER,
  LEAVES
}
