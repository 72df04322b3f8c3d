package dev.hearth.caseplan.handover;

import dev.hearth.kit.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lead role of a case, offered by one worker to another. */
@Entity
class Handover {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  private long version;

  @Column(name = "lead_subject", updatable = false)
  private String lead;

  @Column(name = "to_subject", updatable = false)
  private String to;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Afterwards afterwards;

  @Column(updatable = false)
  private byte @Nullable [] note;

  @Enumerated(EnumType.STRING)
  private HandoverState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_reason")
  private @Nullable DeclineReason declineReason;

  @Column(name = "offered_by", updatable = false)
  private String offeredBy;

  @Column(name = "offered_at", updatable = false)
  private Instant offeredAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  protected Handover() {}

  /** What is offered; the note sealed. */
  record Offer(String lead, String to, Afterwards afterwards, byte @Nullable [] note) {}

  Handover(UUID agencyId, UUID id, UUID caseId, Offer offer, String offeredBy, Instant now) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.version = 1;
    this.lead = offer.lead();
    this.to = offer.to();
    this.afterwards = offer.afterwards();
    this.note = offer.note() == null ? null : offer.note().clone();
    this.state = HandoverState.OFFERED;
    this.offeredBy = offeredBy;
    this.offeredAt = now;
  }

  long accept(Instant now) {
    return become(HandoverState.ACCEPTED, now);
  }

  long decline(DeclineReason reason, Instant now) {
    long next = become(HandoverState.DECLINED, now);
    declineReason = reason;
    return next;
  }

  long withdraw(Instant now) {
    return become(HandoverState.WITHDRAWN, now);
  }

  private long become(HandoverState next, Instant now) {
    if (!state.next().contains(next)) {
      throw Problems.refusedStep(
              "handover-state",
              "The handover is " + state + "; see possible for what can come of it.",
              state.name(),
              state.steps())
          .build();
    }
    state = next;
    answeredAt = now;
    return ++version;
  }

  boolean concerns(String subject) {
    return to.equals(subject) || lead.equals(subject);
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

  String lead() {
    return lead;
  }

  String to() {
    return to;
  }

  Afterwards afterwards() {
    return afterwards;
  }

  byte @Nullable [] sealedNote() {
    return note == null ? null : note.clone();
  }

  HandoverState state() {
    return state;
  }

  @Nullable DeclineReason declineReason() {
    return declineReason;
  }

  String offeredBy() {
    return offeredBy;
  }

  Instant offeredAt() {
    return offeredAt;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }
}
