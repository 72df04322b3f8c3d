package dev.hearth.caseplan.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case came to its end, with the way back; reopened, it stays as history. */
@Entity
@Table(name = "case_closure")
class CaseClosure {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ClosureReason reason;

  @Column(name = "way_back", updatable = false)
  private byte @Nullable [] wayBack;

  @Column(name = "engagement_reasons", updatable = false)
  private String[] engagementReasons;

  @Column(name = "engagement_note", updatable = false)
  private byte @Nullable [] engagementNote;

  @Enumerated(EnumType.STRING)
  @Column(name = "safety_plan_handed_over", updatable = false)
  private SafetyPlanHandedOver safetyPlanHandedOver;

  @Column(name = "closed_by", updatable = false)
  private String closedBy;

  @Column(name = "closed_at", updatable = false)
  private Instant closedAt;

  @Column(name = "reopened_by")
  private @Nullable String reopenedBy;

  @Column(name = "reopened_at")
  private @Nullable Instant reopenedAt;

  @Column(name = "reopening_reason")
  private byte @Nullable [] reopeningReason;

  protected CaseClosure() {}

  CaseClosure(
      UUID agencyId,
      UUID caseId,
      ClosingFacts facts,
      byte @Nullable [] sealedWayBack,
      byte @Nullable [] sealedEngagementNote,
      String closedBy,
      Instant now) {
    this.id = UUID.randomUUID();
    this.agencyId = agencyId;
    this.caseId = caseId;
    this.reason = facts.reason();
    this.wayBack = sealedWayBack == null ? null : sealedWayBack.clone();
    this.engagementReasons =
        facts.engagementReasonsConsidered().stream()
            .map(Enum::name)
            .sorted()
            .toArray(String[]::new);
    this.engagementNote = sealedEngagementNote == null ? null : sealedEngagementNote.clone();
    this.safetyPlanHandedOver = facts.safetyPlanHandedOver();
    this.closedBy = closedBy;
    this.closedAt = now;
  }

  void reopen(String by, byte[] sealedReason, Instant now) {
    reopenedBy = by;
    reopenedAt = now;
    reopeningReason = sealedReason.clone();
  }

  UUID id() {
    return id;
  }

  UUID agencyId() {
    return agencyId;
  }

  UUID caseId() {
    return caseId;
  }

  ClosureReason reason() {
    return reason;
  }

  byte @Nullable [] sealedWayBack() {
    return wayBack == null ? null : wayBack.clone();
  }

  Set<EngagementReason> engagementReasons() {
    return Arrays.stream(engagementReasons)
        .map(EngagementReason::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  byte @Nullable [] sealedEngagementNote() {
    return engagementNote == null ? null : engagementNote.clone();
  }

  SafetyPlanHandedOver safetyPlanHandedOver() {
    return safetyPlanHandedOver;
  }

  String closedBy() {
    return closedBy;
  }

  Instant closedAt() {
    return closedAt;
  }

  @Nullable String reopenedBy() {
    return reopenedBy;
  }

  @Nullable Instant reopenedAt() {
    return reopenedAt;
  }

  byte @Nullable [] sealedReopeningReason() {
    return reopeningReason == null ? null : reopeningReason.clone();
  }
}
