package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderDiscussion.Topic;
import dev.hearth.guidance.situation.OrderStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands, as it is published: codes and times only.
 *
 * @param level the level to show; IMMEDIATE while a trigger of the gravest kind is unanswered
 * @param overtakenBy the trigger type that voids the assessment
 * @param gateRow the row of the truth table that decided
 * @param validUntil the last instant at which this holds; null while there is no assessment
 * @param nextDueAt when the next assessment is due
 * @param nextDueBecause INTERVAL, INCOMPLETE or the trigger's type; null for the first assessment
 * @param safetyPlanActive whether a plan is in force that she did not decline
 * @param protectionOrder null while nothing is recorded about one
 * @param openTriggers what no assessment has answered yet, the most pressing first
 * @param separationAt when she last left, or said that she is leaving
 * @param safetyPlanUpdatedAt when the newest version of the safety plan in force was made
 * @param riskTimesHeard who was heard on times of heightened risk; null while no contingency plan
 *     is in force
 */
public record Standing(
    UUID caseId,
    @Nullable UUID assessmentId,
    @Nullable SafetyLevel level,
    @Nullable AssessmentOutcome outcome,
    boolean current,
    @Nullable NotCurrentBecause notCurrentBecause,
    @Nullable String overtakenBy,
    GateState gate,
    GateRow gateRow,
    @Nullable Instant completedAt,
    @Nullable Instant validUntil,
    Instant nextDueAt,
    @Nullable String nextDueBecause,
    boolean safetyPlanActive,
    boolean safetyPlanHasActionForMother,
    FeelsSafeEnough feelsSafeEnoughToStart,
    boolean contingencyPlanActive,
    boolean contingencyPlanAgreedByHer,
    @Nullable OrderStanding protectionOrder,
    List<OpenTrigger> openTriggers,
    @Nullable Instant separationAt,
    @Nullable Instant safetyPlanUpdatedAt,
    @Nullable RiskTimesHeard riskTimesHeard) {

  static final String TOPIC = "hearth.safety-standing";
  static final String TYPE = "dev.hearth.safety.standing.v1";

  public Standing {
    openTriggers = List.copyOf(openTriggers);
  }

  /**
   * What plan rules need to know of the protection order.
   *
   * @param allTopicsDiscussed whether the four topics were talked through with her
   * @param breachSupportOffered whether help to report was offered, and since the last breach
   * @param notDiscussed those of the four topics that were not
   * @param breachSupportOfferedAt when help to report was last offered; null when never
   * @param lastBreachAt when it was last breached, as far as anybody knows; null when it was not
   */
  public record OrderStanding(
      OrderStatus status,
      FeelsSafer feelsSafer,
      boolean allTopicsDiscussed,
      boolean breachSupportOffered,
      List<Topic> notDiscussed,
      @Nullable Instant breachSupportOfferedAt,
      @Nullable Instant lastBreachAt) {

    public OrderStanding {
      notDiscussed = List.copyOf(notDiscussed);
    }
  }
}
