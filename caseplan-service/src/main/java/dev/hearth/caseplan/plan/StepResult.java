package dev.hearth.caseplan.plan;

import dev.hearth.guidance.review.Decision;

/** What came of a step that the practice rules judge. */
sealed interface StepResult {
  /** Taken; the plan now has this version. */
  record Taken(long version) implements StepResult {}

  /** Not taken, nothing changed: what stands in the way. */
  record NotTaken(Decision.Refused refused) implements StepResult {}
}
