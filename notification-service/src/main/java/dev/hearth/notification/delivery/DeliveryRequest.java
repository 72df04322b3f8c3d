package dev.hearth.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A referral that its receiver must hear of. The only row that both agencies' work reads: ids
 * alone, no agency policy, no endpoint.
 */
@Entity
@Table(name = "delivery_request")
class DeliveryRequest {
  @Id private UUID id;

  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "sender_agency_id")
  private UUID sender;

  @Column(name = "receiver_agency_id")
  private UUID receiver;

  private boolean urgent;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider only. */
  protected DeliveryRequest() {}

  DeliveryRequest(UUID sender, SentReferral referral, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = referral.referralId();
    this.caseId = referral.caseId();
    this.sender = sender;
    this.receiver = referral.receivingAgencyId();
    this.urgent = referral.urgent();
    this.createdAt = now;
  }

  UUID id() {
    return id;
  }

  UUID referralId() {
    return referralId;
  }

  UUID caseId() {
    return caseId;
  }

  UUID sender() {
    return sender;
  }

  UUID receiver() {
    return receiver;
  }

  boolean isUrgent() {
    return urgent;
  }
}
