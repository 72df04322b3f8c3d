package dev.hearth.safety.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A safety plan: active from the moment it is made until a newer one supersedes it. */
@Entity
class SafetyPlan {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private UUID caseId;
  private boolean agreedByHer;
  private boolean hasActionForMother;
  private byte[] sealedActions;
  private Instant madeAt;
  private String madeBy;
  private @Nullable Instant supersededAt;
  private @Nullable UUID supersededBy;

  protected SafetyPlan() {}

  SafetyPlan(
      UUID id,
      UUID agency,
      SafetyPlanRequest request,
      byte[] sealedActions,
      Instant madeAt,
      String madeBy) {
    this.id = id;
    this.agency = agency;
    this.caseId = request.caseId();
    this.agreedByHer = request.agreedByHer();
    this.hasActionForMother = request.hasActionForMother();
    this.sealedActions = sealedActions;
    this.madeAt = madeAt;
    this.madeBy = madeBy;
  }

  void supersede(UUID newer, Instant at) {
    supersededBy = newer;
    supersededAt = at;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  boolean agreedByHer() {
    return agreedByHer;
  }

  boolean hasActionForMother() {
    return hasActionForMother;
  }

  byte[] sealedActions() {
    return sealedActions;
  }

  Instant madeAt() {
    return madeAt;
  }

  String madeBy() {
    return madeBy;
  }

  @Nullable Instant supersededAt() {
    return supersededAt;
  }

  @Nullable UUID supersededBy() {
    return supersededBy;
  }
}
