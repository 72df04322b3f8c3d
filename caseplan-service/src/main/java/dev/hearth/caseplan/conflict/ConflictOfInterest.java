package dev.hearth.caseplan.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody must not work on this case; lifted, it stays as history. */
@Entity
@Table(name = "conflict_of_interest")
class ConflictOfInterest {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  private long version;

  @Column(updatable = false)
  private String subject;

  @Column(updatable = false)
  private byte[] reason;

  @Column(name = "declared_by", updatable = false)
  private String declaredBy;

  @Column(name = "declared_at", updatable = false)
  private Instant declaredAt;

  @Column(name = "lifted_by")
  private @Nullable String liftedBy;

  @Column(name = "lifted_at")
  private @Nullable Instant liftedAt;

  @Column(name = "lifting_reason")
  private byte @Nullable [] liftingReason;

  protected ConflictOfInterest() {}

  ConflictOfInterest(
      UUID agencyId,
      UUID id,
      UUID caseId,
      String subject,
      byte[] sealedReason,
      String declaredBy,
      Instant now) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.version = 1;
    this.subject = subject;
    this.reason = sealedReason.clone();
    this.declaredBy = declaredBy;
    this.declaredAt = now;
  }

  long lift(String by, byte[] sealedReason, Instant now) {
    liftedBy = by;
    liftedAt = now;
    liftingReason = sealedReason.clone();
    return ++version;
  }

  boolean isLifted() {
    return liftedAt != null;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  long version() {
    return version;
  }

  String subject() {
    return subject;
  }

  byte[] sealedReason() {
    return reason.clone();
  }

  String declaredBy() {
    return declaredBy;
  }

  Instant declaredAt() {
    return declaredAt;
  }

  @Nullable String liftedBy() {
    return liftedBy;
  }

  @Nullable Instant liftedAt() {
    return liftedAt;
  }

  byte @Nullable [] sealedLiftingReason() {
    return liftingReason == null ? null : liftingReason.clone();
  }
}
