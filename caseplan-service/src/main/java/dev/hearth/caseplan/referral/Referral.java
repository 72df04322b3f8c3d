package dev.hearth.caseplan.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral on the sender's side: a draft until it is sent, then only pointing at its packet. */
@Entity
class Referral {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Column(name = "plan_id", updatable = false)
  private UUID planId;

  @Column(name = "item_id", updatable = false)
  private UUID itemId;

  @Column(name = "release_id", updatable = false)
  private UUID releaseId;

  @Column(name = "receiving_agency_id", updatable = false)
  private UUID receivingAgencyId;

  private long version;

  @Column(updatable = false)
  private boolean urgent;

  @Column(name = "service_offer", updatable = false)
  private byte[] serviceOffer;

  @Column(name = "expected_benefit", updatable = false)
  private byte[] expectedBenefit;

  @Column(updatable = false)
  private byte[] summary;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  protected Referral() {}

  /** What a draft is made of; the texts sealed. */
  record Draft(
      UUID caseId,
      UUID planId,
      UUID itemId,
      UUID releaseId,
      UUID receivingAgencyId,
      boolean urgent,
      byte[] serviceOffer,
      byte[] expectedBenefit,
      byte[] summary) {}

  Referral(UUID agencyId, UUID id, Draft draft, String createdBy, Instant now) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = draft.caseId();
    this.planId = draft.planId();
    this.itemId = draft.itemId();
    this.releaseId = draft.releaseId();
    this.receivingAgencyId = draft.receivingAgencyId();
    this.version = 1;
    this.urgent = draft.urgent();
    this.serviceOffer = draft.serviceOffer().clone();
    this.expectedBenefit = draft.expectedBenefit().clone();
    this.summary = draft.summary().clone();
    this.createdBy = createdBy;
    this.createdAt = now;
  }

  long send(Instant now) {
    sentAt = now;
    return ++version;
  }

  boolean isSent() {
    return sentAt != null;
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

  UUID planId() {
    return planId;
  }

  UUID itemId() {
    return itemId;
  }

  UUID releaseId() {
    return releaseId;
  }

  UUID receivingAgencyId() {
    return receivingAgencyId;
  }

  boolean urgent() {
    return urgent;
  }

  long version() {
    return version;
  }

  String createdBy() {
    return createdBy;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable Instant sentAt() {
    return sentAt;
  }

  byte[] sealedServiceOffer() {
    return serviceOffer.clone();
  }

  byte[] sealedExpectedBenefit() {
    return expectedBenefit.clone();
  }

  byte[] sealedSummary() {
    return summary.clone();
  }
}
