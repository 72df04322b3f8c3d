package dev.hearth.caseplan.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, frozen, and what the receiver answered: the one row that both agencies see. The
 * database lets nobody change anything of it but the answer.
 */
@Entity
@Table(name = "referral_packet")
@DynamicUpdate
@IdClass(ReferralPacket.Key.class)
class ReferralPacket {
  @Id
  @Column(name = "referral_id")
  private UUID referralId;

  @Id
  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "receiving_agency_id", updatable = false)
  private UUID receivingAgencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Column(name = "release_id", updatable = false)
  private UUID releaseId;

  @Column(name = "sent_by", updatable = false)
  private String sentBy;

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt;

  @Column(updatable = false)
  private byte[] content;

  private long version;

  @Enumerated(EnumType.STRING)
  private ReferralState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_reason")
  private @Nullable DeclineReason declineReason;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  protected ReferralPacket() {}

  ReferralPacket(Referral referral, byte[] sealedContent, String sentBy, Instant sentAt) {
    this.referralId = referral.id();
    this.agencyId = referral.agencyId();
    this.receivingAgencyId = referral.receivingAgencyId();
    this.caseId = referral.caseId();
    this.releaseId = referral.releaseId();
    this.sentBy = sentBy;
    this.sentAt = sentAt;
    this.content = sealedContent.clone();
    this.version = 1;
    this.state = ReferralState.SENT;
  }

  /** Sender and referral: another agency may have chosen the same id for a referral of its own. */
  record Key(UUID referralId, UUID agencyId) implements Serializable {}

  boolean isUnanswered() {
    return state == ReferralState.SENT;
  }

  long accept(Instant now) {
    return answer(ReferralState.ACCEPTED, null, now);
  }

  long decline(DeclineReason reason, Instant now) {
    return answer(ReferralState.DECLINED, reason, now);
  }

  private long answer(ReferralState answer, @Nullable DeclineReason reason, Instant now) {
    state = answer;
    declineReason = reason;
    answeredAt = now;
    return ++version;
  }

  UUID referralId() {
    return referralId;
  }

  UUID agencyId() {
    return agencyId;
  }

  UUID receivingAgencyId() {
    return receivingAgencyId;
  }

  UUID caseId() {
    return caseId;
  }

  UUID releaseId() {
    return releaseId;
  }

  String sentBy() {
    return sentBy;
  }

  Instant sentAt() {
    return sentAt;
  }

  byte[] sealedContent() {
    return content.clone();
  }

  long version() {
    return version;
  }

  ReferralState state() {
    return state;
  }

  @Nullable DeclineReason declineReason() {
    return declineReason;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }
}
