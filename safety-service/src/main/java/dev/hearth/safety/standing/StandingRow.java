package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderDiscussion.Topic;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.safety.standing.Standing.OrderStanding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The standing of a case as it is kept, with its version. */
@Entity
@Table(name = "standing")
class StandingRow {
  @Id private UUID caseId;

  @Column(name = "agency_id")
  private UUID agency;

  private long version;
  private Instant firstDueAt;
  private @Nullable UUID assessmentId;

  @Enumerated(EnumType.STRING)
  private @Nullable SafetyLevel level;

  @Enumerated(EnumType.STRING)
  private @Nullable AssessmentOutcome outcome;

  @Column(name = "is_current")
  private boolean current;

  @Enumerated(EnumType.STRING)
  private @Nullable NotCurrentBecause notCurrentBecause;

  private @Nullable String overtakenBy;

  @Enumerated(EnumType.STRING)
  private GateState gate;

  @Enumerated(EnumType.STRING)
  private GateRow gateRow;

  private @Nullable Instant completedAt;
  private @Nullable Instant validUntil;
  private Instant nextDueAt;
  private @Nullable String nextDueBecause;
  private boolean safetyPlanActive;
  private boolean safetyPlanHasActionForMother;

  @Enumerated(EnumType.STRING)
  private FeelsSafeEnough feelsSafeEnoughToStart;

  private boolean contingencyPlanActive;
  private boolean contingencyPlanAgreedByHer;

  @Enumerated(EnumType.STRING)
  private @Nullable OrderStatus orderStatus;

  @Enumerated(EnumType.STRING)
  private @Nullable FeelsSafer orderFeelsSafer;

  private @Nullable Boolean orderAllTopicsDiscussed;
  private @Nullable Boolean orderBreachSupportOffered;
  private String @Nullable [] orderNotDiscussed;
  private @Nullable Instant orderBreachSupportOfferedAt;
  private @Nullable Instant orderLastBreachAt;
  private @Nullable Instant separationAt;
  private @Nullable Instant safetyPlanUpdatedAt;
  private @Nullable Boolean riskTimesHeardFromHer;
  private @Nullable Boolean riskTimesHeardFromPractitioner;

  @JdbcTypeCode(SqlTypes.JSON)
  private Outlook outlook;

  private @Nullable Instant turnsAt;

  protected StandingRow() {}

  StandingRow(UUID agency, UUID caseId, Instant firstDueAt, Computed first) {
    this.agency = agency;
    this.caseId = caseId;
    this.firstDueAt = firstDueAt;
    take(first.standing());
    outlook = first.outlook();
    turnsAt = first.turnsAt();
  }

  /** Takes what was computed anew; false when the standing is the same as before. */
  boolean become(Computed computed) {
    boolean changes = !computed.standing().equals(standing());
    outlook = computed.outlook();
    turnsAt = computed.turnsAt();
    if (changes) {
      take(computed.standing());
    }
    return changes;
  }

  private void take(Standing standing) {
    version++;
    assessmentId = standing.assessmentId();
    level = standing.level();
    outcome = standing.outcome();
    current = standing.current();
    notCurrentBecause = standing.notCurrentBecause();
    overtakenBy = standing.overtakenBy();
    gate = standing.gate();
    gateRow = standing.gateRow();
    completedAt = standing.completedAt();
    validUntil = standing.validUntil();
    nextDueAt = standing.nextDueAt();
    nextDueBecause = standing.nextDueBecause();
    safetyPlanActive = standing.safetyPlanActive();
    safetyPlanHasActionForMother = standing.safetyPlanHasActionForMother();
    feelsSafeEnoughToStart = standing.feelsSafeEnoughToStart();
    contingencyPlanActive = standing.contingencyPlanActive();
    contingencyPlanAgreedByHer = standing.contingencyPlanAgreedByHer();
    OrderStanding order = standing.protectionOrder();
    orderStatus = order == null ? null : order.status();
    orderFeelsSafer = order == null ? null : order.feelsSafer();
    orderAllTopicsDiscussed = order == null ? null : order.allTopicsDiscussed();
    orderBreachSupportOffered = order == null ? null : order.breachSupportOffered();
    orderNotDiscussed = order == null ? null : codes(order.notDiscussed());
    orderBreachSupportOfferedAt = order == null ? null : order.breachSupportOfferedAt();
    orderLastBreachAt = order == null ? null : order.lastBreachAt();
    separationAt = standing.separationAt();
    safetyPlanUpdatedAt = standing.safetyPlanUpdatedAt();
    RiskTimesHeard heard = standing.riskTimesHeard();
    riskTimesHeardFromHer = heard == null ? null : heard.fromHer();
    riskTimesHeardFromPractitioner = heard == null ? null : heard.fromPractitioner();
  }

  /** The standing as it was computed last. */
  Standing standing() {
    return new Standing(
        caseId,
        assessmentId,
        level,
        outcome,
        current,
        notCurrentBecause,
        overtakenBy,
        gate,
        gateRow,
        completedAt,
        validUntil,
        nextDueAt,
        nextDueBecause,
        safetyPlanActive,
        safetyPlanHasActionForMother,
        feelsSafeEnoughToStart,
        contingencyPlanActive,
        contingencyPlanAgreedByHer,
        order(),
        outlook.openTriggers(),
        separationAt,
        safetyPlanUpdatedAt,
        riskTimesHeard());
  }

  // Kept before V44, an order has no topics: it differs from what is computed, and is told anew.
  private @Nullable OrderStanding order() {
    return orderStatus == null || orderNotDiscussed == null
        ? null
        : new OrderStanding(
            orderStatus,
            Objects.requireNonNull(orderFeelsSafer),
            Objects.requireNonNull(orderAllTopicsDiscussed),
            Objects.requireNonNull(orderBreachSupportOffered),
            Arrays.stream(orderNotDiscussed).map(Topic::valueOf).toList(),
            orderBreachSupportOfferedAt,
            orderLastBreachAt);
  }

  private @Nullable RiskTimesHeard riskTimesHeard() {
    return riskTimesHeardFromHer == null
        ? null
        : new RiskTimesHeard(
            riskTimesHeardFromHer, Objects.requireNonNull(riskTimesHeardFromPractitioner));
  }

  private static String[] codes(List<Topic> topics) {
    return topics.stream().map(Topic::name).toArray(String[]::new);
  }

  /** Everything that asks for an assessment, the soonest first. */
  List<Due> dues() {
    return outlook.dues();
  }

  /**
   * This instant, or the first one after the assessment that is known: a clock that lags behind the
   * one before it must not hide what is found now.
   */
  Instant laterThanKnown(Instant now) {
    return completedAt == null || now.isAfter(completedAt)
        ? now
        : completedAt.plus(1, ChronoUnit.MICROS);
  }

  /** Whether time has changed the standing and nobody has said so yet. */
  boolean hasTurned(Instant now) {
    return turnsAt != null && !now.isBefore(turnsAt);
  }

  /** The first instant at which time alone changes it; null when none does. */
  @Nullable Instant turnsAt() {
    return turnsAt;
  }

  UUID agency() {
    return agency;
  }

  UUID caseId() {
    return caseId;
  }

  long version() {
    return version;
  }

  Instant firstDueAt() {
    return firstDueAt;
  }
}
