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
 * @param plan the safety plans in force; null when there is none
 * @param order the protection order; null when nothing is recorded about one
 */
record CaseFacts(
    Instant firstDueAt,
    @Nullable Assessed assessment,
    List<Happened> triggers,
    @Nullable PlanInForce plan,
    @Nullable OrderFacts order) {

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

  /**
   * The safety plans in force, without their words.
   *
   * @param hasActionForMother whether one of them gives her something to do
   * @param contingency whether one of them is a contingency plan
   * @param contingencyAgreed whether she agreed to that one
   */
  record PlanInForce(boolean hasActionForMother, boolean contingency, boolean contingencyAgreed) {}
}
