package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a case's standing is computed from.
 *
 * @param firstDueAt when the first assessment is due
 * @param assessment the one completed last
 * @param triggers the open ones, and closed ones that still ask for weekly checks
 * @param plan the safety plan in force
 */
record CaseFacts(
    Instant firstDueAt,
    @Nullable Assessed assessment,
    List<Happened> triggers,
    @Nullable PlanInForce plan) {

  CaseFacts {
    triggers = List.copyOf(triggers);
  }

  /**
   * A completed assessment.
   *
   * @param completedAt the instant that it speaks for; of a correction, that of what it corrects
   * @param dueAt the end of its level's interval, or of 24 hours when it is incomplete
   */
  record Assessed(
      UUID id,
      SafetyLevel level,
      AssessmentOutcome outcome,
      Instant completedAt,
      Instant dueAt,
      FeelsSafeEnough feelsSafeEnoughToStart) {}

  /**
   * A trigger.
   *
   * @param weeklyUntil how long it asks for a check every week, also after it was closed
   * @param open whether no assessment has answered it yet
   */
  record Happened(
      String type,
      Instant happenedAt,
      Instant recordedAt,
      boolean voids,
      boolean immediateUntilAssessed,
      Instant dueAt,
      @Nullable Instant weeklyUntil,
      boolean open) {

    /** Learning late of what was not known then counts as much as what happened after. */
    boolean overtakes(Assessed assessment, Instant now) {
      return open
          && voids
          && !happenedAt.isAfter(now)
          && (happenedAt.isAfter(assessment.completedAt())
              || recordedAt.isAfter(assessment.completedAt()));
    }
  }

  /** A safety plan in force, without its words. */
  record PlanInForce(boolean hasActionForMother) {}
}
