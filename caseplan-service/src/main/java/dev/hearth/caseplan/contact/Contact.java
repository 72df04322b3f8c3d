package dev.hearth.caseplan.contact;

import dev.hearth.caseplan.contact.ContactMessages.ContactLine;
import dev.hearth.caseplan.contact.ContactMessages.RecordContact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A contact in codes, as its last version tells it. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class Contact {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  private long version;

  @Enumerated(EnumType.STRING)
  private ContactType type;

  @Enumerated(EnumType.STRING)
  private ContactOutcome outcome;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "safety_checked")
  private boolean safetyChecked;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  protected Contact() {}

  Contact(
      UUID agencyId,
      UUID id,
      UUID caseId,
      RecordContact told,
      Instant recordedAt,
      String recordedBy) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.version = 1;
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
    take(told);
  }

  /** It was otherwise than was written; the version before stays. */
  long correct(RecordContact told) {
    take(told);
    return ++version;
  }

  private void take(RecordContact told) {
    type = told.type();
    outcome = told.outcome();
    happenedAt = told.happenedAt();
    safetyChecked = told.tellsOfSafety();
  }

  /** Whether there was room to ask how safe they are, and nothing of it is noted. */
  boolean leftSafetyOut() {
    return outcome == ContactOutcome.HELD && type.givesRoomToAsk() && !safetyChecked;
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

  ContactType type() {
    return type;
  }

  ContactOutcome outcome() {
    return outcome;
  }

  Instant happenedAt() {
    return happenedAt;
  }

  boolean safetyChecked() {
    return safetyChecked;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  ContactLine line() {
    return new ContactLine(id, type, happenedAt, outcome, safetyChecked, recordedBy);
  }
}
