package dev.hearth.caseplan.plan;

/** What problem an item treats, where his violence may have a part in it. */
enum TreatedProblem {
  MENTAL_HEALTH,
  SUBSTANCE_USE
}
