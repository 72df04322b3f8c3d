package dev.hearth.caseplan.breakglass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody off the team opened one case for one hour at most; the wall reads when it is over. */
@Entity
@Table(name = "glass_break")
class GlassBreak {
  static final Duration OPEN_FOR = Duration.ofHours(1);

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

  @Column(name = "broken_at", updatable = false)
  private Instant brokenAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  private @Nullable ReviewOutcome outcome;

  private byte @Nullable [] note;

  @Column(name = "reviewed_by")
  private @Nullable String reviewedBy;

  @Column(name = "reviewed_at")
  private @Nullable Instant reviewedAt;

  protected GlassBreak() {}

  GlassBreak(
      UUID agencyId, UUID id, UUID caseId, String subject, byte[] sealedReason, Instant now) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.version = 1;
    this.subject = subject;
    this.reason = sealedReason.clone();
    this.brokenAt = now;
    this.endsAt = now.plus(OPEN_FOR);
  }

  /** What was not justified lets nobody in any longer. */
  long review(ReviewOutcome found, byte @Nullable [] sealedNote, String by, Instant now) {
    outcome = found;
    note = sealedNote == null ? null : sealedNote.clone();
    reviewedBy = by;
    reviewedAt = now;
    if (found == ReviewOutcome.NOT_JUSTIFIED && now.isBefore(endsAt)) {
      endsAt = now;
    }
    return ++version;
  }

  boolean isReviewed() {
    return outcome != null;
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

  long version() {
    return version;
  }

  String subject() {
    return subject;
  }

  byte[] sealedReason() {
    return reason.clone();
  }

  Instant brokenAt() {
    return brokenAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  @Nullable ReviewOutcome outcome() {
    return outcome;
  }

  byte @Nullable [] sealedNote() {
    return note == null ? null : note.clone();
  }

  @Nullable String reviewedBy() {
    return reviewedBy;
  }

  @Nullable Instant reviewedAt() {
    return reviewedAt;
  }
}
