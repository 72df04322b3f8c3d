package dev.hearth.caseplan.practicecheck;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.situation.Truth;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How safe she is, as far as the gate looks at it.
 *
 * @param assessment the last safety assessment; left out when there is none
 * @param safetyPlanActive whether a safety plan is in force
 * @param safetyPlanAsksHerToAct whether that plan, in force or about to be, gives her an action
 * @param feelsSafeEnoughToStart her own answer
 */
record DescribedSafety(
    @Nullable @Valid DescribedAssessment assessment,
    @Nullable Boolean safetyPlanActive,
    @Nullable Boolean safetyPlanAsksHerToAct,
    @Nullable FeelsSafeEnough feelsSafeEnoughToStart) {

  /**
   * The last safety assessment.
   *
   * @param level the level it found
   * @param incomplete whether too much of it was not asked to rely on it
   * @param overtaken whether something has happened since that voids it
   * @param validUntil the last instant at which it is current
   */
  record DescribedAssessment(
      @Nullable SafetyLevel level,
      @Nullable Boolean incomplete,
      @Nullable Boolean overtaken,
      @Nullable Instant validUntil) {

    private boolean isTold() {
      return level != null && incomplete != null && overtaken != null && validUntil != null;
    }

    private SafetyFacts.Assessment told() {
      return new SafetyFacts.Assessment(
          Objects.requireNonNull(level),
          Boolean.TRUE.equals(incomplete),
          Boolean.TRUE.equals(overtaken),
          Objects.requireNonNull(validUntil));
    }
  }

  /** The gate's facts; where part of the assessment is not told, it is as if nothing was heard. */
  static SafetyFacts facts(@Nullable DescribedSafety described) {
    if (described == null) {
      return SafetyFacts.notAssessed().fromStaleFeed();
    }
    DescribedAssessment assessment = described.assessment();
    FeelsSafeEnough hers = described.feelsSafeEnoughToStart();
    return new SafetyFacts(
        assessment == null || !assessment.isTold() ? null : assessment.told(),
        Boolean.TRUE.equals(described.safetyPlanActive()),
        hers == null ? FeelsSafeEnough.NOT_ASKED : hers,
        assessment == null || assessment.isTold());
  }

  /** Whether the safety plan gives her an action. */
  static Truth asksHerToAct(@Nullable DescribedSafety described) {
    return described == null ? Truth.UNKNOWN : Truth.told(described.safetyPlanAsksHerToAct());
  }
}
