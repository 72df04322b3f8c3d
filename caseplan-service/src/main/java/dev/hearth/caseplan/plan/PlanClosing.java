package dev.hearth.caseplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a plan ended, and how she comes back; kept, never changed. */
@Entity
@Table(name = "plan_closing")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class PlanClosing {
  @Id
  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Enumerated(EnumType.STRING)
  private ClosingReason reason;

  @Column(name = "way_back")
  private byte @Nullable [] wayBack;

  @Enumerated(EnumType.STRING)
  @Column(name = "safety_plan_handed_over")
  private HandedOver safetyPlanHandedOver;

  @Column(name = "engagement_reasons_considered")
  private String[] engagementReasonsConsidered;

  @Column(name = "engagement_note")
  private byte @Nullable [] engagementNote;

  protected PlanClosing() {}

  PlanClosing(
      CasePlan plan,
      Change change,
      ClosingReason reason,
      HandedOver safetyPlanHandedOver,
      Collection<EngagementReason> considered,
      byte @Nullable [] sealedWayBack,
      byte @Nullable [] sealedEngagementNote) {
    this.planId = plan.id();
    this.agencyId = plan.agencyId();
    this.closedAt = change.at();
    this.closedBy = change.by();
    this.reason = reason;
    this.safetyPlanHandedOver = safetyPlanHandedOver;
    this.engagementReasonsConsidered =
        considered.stream().map(Enum::name).sorted().toArray(String[]::new);
    this.wayBack = sealedWayBack;
    this.engagementNote = sealedEngagementNote;
  }

  Instant closedAt() {
    return closedAt;
  }

  String closedBy() {
    return closedBy;
  }

  ClosingReason reason() {
    return reason;
  }

  HandedOver safetyPlanHandedOver() {
    return safetyPlanHandedOver;
  }

  Set<EngagementReason> engagementReasonsConsidered() {
    return Arrays.stream(engagementReasonsConsidered)
        .map(EngagementReason::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  byte @Nullable [] sealedWayBack() {
    return wayBack == null ? null : wayBack.clone();
  }

  byte @Nullable [] sealedEngagementNote() {
    return engagementNote == null ? null : engagementNote.clone();
  }
}
