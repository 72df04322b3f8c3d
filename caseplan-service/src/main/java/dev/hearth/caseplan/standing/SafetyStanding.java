package dev.hearth.caseplan.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.guidance.situation.SafetyChecks;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The latest standing of a case, a lease: it opens the gate until {@code validUntil} at the most,
 * and only while the feed is alive.
 */
@Entity
@Table(name = "case_standing")
class SafetyStanding {
  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  private long version;
  private boolean assessed;

  @Enumerated(EnumType.STRING)
  private @Nullable SafetyLevel level;

  @Column(name = "outcome_incomplete")
  private boolean outcomeIncomplete;

  private boolean overtaken;

  @Column(name = "valid_until")
  private @Nullable Instant validUntil;

  @Column(name = "safety_plan_active")
  private boolean safetyPlanActive;

  @Column(name = "safety_plan_asks_her")
  private boolean safetyPlanAsksHer;

  @Enumerated(EnumType.STRING)
  @Column(name = "feels_safe_enough")
  private FeelsSafeEnough feelsSafeEnough = FeelsSafeEnough.NOT_ASKED;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable ToldFacts told;

  protected SafetyStanding() {}

  SafetyStanding(UUID agencyId, UUID caseId) {
    this.agencyId = agencyId;
    this.caseId = caseId;
  }

  void become(long newVersion, StandingState state, ToldFacts facts) {
    version = newVersion;
    assessed = state.assessmentId() != null;
    level = state.level();
    outcomeIncomplete = !"COMPLETED".equals(state.outcome());
    overtaken = "OVERTAKEN".equals(state.notCurrentBecause());
    validUntil = state.validUntil();
    safetyPlanActive = state.safetyPlanActive();
    safetyPlanAsksHer = state.safetyPlanHasActionForMother();
    feelsSafeEnough = state.feelsSafeEnoughToStart();
    told = facts;
  }

  /** Something newer was said that could not be read: what was told before may be so no more. */
  void distrust() {
    overtaken = true;
    told = null;
  }

  /** The facts that the gate is read from; {@code feedFresh} tells whether they are still heard. */
  SafetyFacts facts(boolean feedFresh) {
    SafetyLevel known = level;
    Instant until = validUntil;
    SafetyFacts.Assessment assessment =
        assessed && known != null && until != null
            ? new SafetyFacts.Assessment(known, outcomeIncomplete, overtaken, until)
            : null;
    return new SafetyFacts(assessment, safetyPlanActive, feelsSafeEnough, feedFresh);
  }

  @Nullable SafetyChecks checks() {
    return told == null || told.checks() == null
        ? null
        : told.checks().forRules(!outcomeIncomplete, validUntil);
  }

  @Nullable ContingencyPlan contingencyPlan() {
    return told == null || told.contingency() == null ? null : told.contingency().forRules();
  }

  @Nullable ProtectionOrder protectionOrder() {
    return told == null || told.order() == null ? null : told.order().forRules();
  }

  @Nullable Instant validUntil() {
    return validUntil;
  }

  boolean safetyPlanAsksHer() {
    return safetyPlanAsksHer;
  }

  long version() {
    return version;
  }
}
