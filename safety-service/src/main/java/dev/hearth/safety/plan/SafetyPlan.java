package dev.hearth.safety.plan;

import dev.hearth.kit.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A safety plan: active from the moment it is made until a newer one of its kind supersedes it or
 * she no longer wants it. What it says lies in its versions.
 */
@Entity
class SafetyPlan {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  private long revision;
  private int version;
  private Instant madeAt;
  private String madeBy;
  private @Nullable Instant supersededAt;
  private @Nullable UUID supersededBy;
  private @Nullable Instant endedAt;
  private @Nullable String endedBy;
  private byte @Nullable [] sealedEnding;

  protected SafetyPlan() {}

  SafetyPlan(UUID id, UUID agency, UUID caseId, PlanKind kind, Instant madeAt, String madeBy) {
    this.id = id;
    this.agency = agency;
    this.caseId = caseId;
    this.kind = kind;
    this.revision = 1;
    this.version = 1;
    this.madeAt = madeAt;
    this.madeBy = madeBy;
  }

  /** The next version takes the place of the last. */
  int nextVersion() {
    revision++;
    return ++version;
  }

  /** The last version was gone through with her. */
  void completed() {
    revision++;
  }

  void supersede(UUID newer, Instant at) {
    supersededBy = newer;
    supersededAt = at;
    revision++;
  }

  /** She no longer wants it. */
  void end(byte @Nullable [] sealedWords, Instant at, String by) {
    endedAt = at;
    endedBy = by;
    sealedEnding = sealedWords;
    revision++;
  }

  boolean isActive() {
    return supersededAt == null && endedAt == null;
  }

  /** Refuses with 409 what can be done with an active plan alone. */
  void requireActive() {
    if (!isActive()) {
      throw Problems.conflict(
          "safety-plan-not-active",
          "It was superseded or ended. Read the active one, or make a new plan; that is active at"
              + " once.");
    }
  }

  UUID id() {
    return id;
  }

  UUID agency() {
    return agency;
  }

  UUID caseId() {
    return caseId;
  }

  PlanKind kind() {
    return kind;
  }

  long revision() {
    return revision;
  }

  int version() {
    return version;
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

  @Nullable Instant endedAt() {
    return endedAt;
  }

  @Nullable String endedBy() {
    return endedBy;
  }

  byte @Nullable [] sealedEnding() {
    return sealedEnding;
  }
}
