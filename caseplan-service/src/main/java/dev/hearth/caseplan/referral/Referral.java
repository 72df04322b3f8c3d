package dev.hearth.caseplan.referral;

import dev.hearth.caseplan.section.WhoSaid;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.step.Referral.Readiness;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  @Enumerated(EnumType.STRING)
  @Column(name = "practitioner_knows_service", updatable = false)
  private Told practitionerKnowsService;

  @Column(name = "shared_with_her_at", updatable = false)
  private @Nullable Instant sharedWithHerAt;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Readiness readiness;

  @Enumerated(EnumType.STRING)
  @Column(name = "readiness_said_by", updatable = false)
  private @Nullable WhoSaid readinessSaidBy;

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
      byte[] summary,
      Told practitionerKnowsService,
      @Nullable Instant sharedWithHerAt,
      Readiness readiness,
      @Nullable WhoSaid readinessSaidBy) {}

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
    this.practitionerKnowsService = draft.practitionerKnowsService();
    this.sharedWithHerAt = draft.sharedWithHerAt();
    this.readiness = draft.readiness();
    this.readinessSaidBy = draft.readinessSaidBy();
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

  Told practitionerKnowsService() {
    return practitionerKnowsService;
  }

  @Nullable Instant sharedWithHerAt() {
    return sharedWithHerAt;
  }

  Readiness readiness() {
    return readiness;
  }

  @Nullable WhoSaid readinessSaidBy() {
    return readinessSaidBy;
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
