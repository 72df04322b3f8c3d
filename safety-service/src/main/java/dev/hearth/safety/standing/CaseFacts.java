package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a case's standing is computed from.
 *
 * @param firstDueAt when the first assessment is due
 * @param assessment the one completed last
 * @param triggers the open ones, and closed ones that still ask for weekly checks
 * @param plan the safety plans in force; null when there is none
 * @param order the protection order; null when nothing is recorded about one
 * @param separationAt the latest separation that is known, answered or not
 * @param riskTimesHeard who was heard on times of heightened risk
 */
record CaseFacts(
    Instant firstDueAt,
    @Nullable Assessed assessment,
    List<Happened> triggers,
    @Nullable PlanInForce plan,
    @Nullable OrderFacts order,
    @Nullable Instant separationAt,
    RiskTimesHeard riskTimesHeard) {

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
   * @param happenedAt when it happened, or will happen
   * @param day its calendar day, on the clocks of its zone
   * @param beforeDueAt when a check is due before it; null when none is, or it was done
   * @param dueAt when a check is due after it; null when none is
   * @param weeklyUntil how long it asks for a check every week, also after it was closed
   * @param open whether no assessment has answered it yet
   */
  record Happened(
      String type,
      Instant happenedAt,
      LocalDate day,
      boolean voids,
      boolean immediateUntilAssessed,
      @Nullable Instant beforeDueAt,
      @Nullable Instant dueAt,
      @Nullable Instant weeklyUntil,
      boolean open) {

    boolean hasCome(Instant now) {
      return !happenedAt.isAfter(now);
    }

    /** Whether it will void what is known by then, at a moment that is still ahead. */
    boolean willVoid(Instant now) {
      return open && voids && !hasCome(now);
    }

    /**
     * Whether no assessment counts any more until one has answered it. An assessment that found
     * enough closes what has come, so what is still open is unanswered, whatever the clocks of
     * those who wrote it down said.
     */
    boolean hasVoided(Instant now) {
      return open && voids && hasCome(now);
    }

    /** When a check is due before it, and when after it. */
    List<Instant> dues() {
      return Stream.of(Optional.ofNullable(beforeDueAt), Optional.ofNullable(dueAt))
          .flatMap(Optional::stream)
          .toList();
    }

    /** The due time that presses; once it has voided, the check before it is past doing. */
    Instant pressingDue(Instant now) {
      return hasVoided(now) && dueAt != null
          ? dueAt
          : dues().stream().min(Comparator.naturalOrder()).orElse(happenedAt);
    }
  }

  /**
   * The safety plans in force, without their words.
   *
   * @param hasActionForMother whether one of them gives her something to do
   * @param contingency whether one of them is a contingency plan
   * @param contingencyAgreed whether she agreed to that one
   * @param notDeclined whether there is one that she did not decline; a declined one is kept, and
   *     opens nothing
   * @param madeAt when the newest version of them was made
   */
  record PlanInForce(
      boolean hasActionForMother,
      boolean contingency,
      boolean contingencyAgreed,
      boolean notDeclined,
      Instant madeAt) {}
}
