package dev.hearth.caseplan.circumstances;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.guidance.situation.TrustState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How she and her worker stand with each other; words are sealed under the case's key. */
@Entity
@Table(name = "case_engagement")
class CaseEngagement {
  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "trust_state")
  private TrustState trustState = TrustState.NEW;

  @Enumerated(EnumType.STRING)
  @Column(name = "knows_how_to_reach_worker")
  private YesNo knowsHowToReachWorker = YesNo.NOT_ASKED;

  @Column(name = "contact_rhythm")
  private byte @Nullable [] contactRhythm;

  @Column(name = "removal_fear_addressed")
  private byte @Nullable [] removalFearAddressed;

  @Enumerated(EnumType.STRING)
  private YesNo hesitant = YesNo.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "help_before")
  private YesNo helpBefore = YesNo.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "device_monitored")
  private DeviceMonitored deviceMonitored = DeviceMonitored.UNKNOWN;

  @Column(name = "service_finder_offered_at")
  private @Nullable Instant serviceFinderOfferedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_finder_way")
  private @Nullable ServiceFinderWay serviceFinderWay;

  @Column(name = "needs_assessment_completed_on")
  private @Nullable LocalDate needsAssessmentCompletedOn;

  @Column(name = "last_peer_review_on")
  private @Nullable LocalDate lastPeerReviewOn;

  protected CaseEngagement() {}

  /** Nothing is known yet. */
  CaseEngagement(UUID agencyId, UUID caseId) {
    this.agencyId = agencyId;
    this.caseId = caseId;
  }

  /** The codes and days among it. */
  record Codes(
      TrustState trustState,
      YesNo knowsHowToReachWorker,
      YesNo hesitant,
      YesNo helpBefore,
      DeviceMonitored deviceMonitored,
      @Nullable Instant serviceFinderOfferedAt,
      @Nullable ServiceFinderWay serviceFinderWay,
      @Nullable LocalDate needsAssessmentCompletedOn,
      @Nullable LocalDate lastPeerReviewOn) {}

  /** Takes what is known now in place of what was. */
  long record(Codes known, byte @Nullable [] sealedRhythm, byte @Nullable [] sealedRemovalFear) {
    trustState = known.trustState();
    knowsHowToReachWorker = known.knowsHowToReachWorker();
    hesitant = known.hesitant();
    helpBefore = known.helpBefore();
    deviceMonitored = known.deviceMonitored();
    serviceFinderOfferedAt = known.serviceFinderOfferedAt();
    serviceFinderWay = known.serviceFinderWay();
    needsAssessmentCompletedOn = known.needsAssessmentCompletedOn();
    lastPeerReviewOn = known.lastPeerReviewOn();
    contactRhythm = sealedRhythm == null ? null : sealedRhythm.clone();
    removalFearAddressed = sealedRemovalFear == null ? null : sealedRemovalFear.clone();
    return ++version;
  }

  /** 0 until something was recorded. */
  long version() {
    return version;
  }

  Codes codes() {
    return new Codes(
        trustState,
        knowsHowToReachWorker,
        hesitant,
        helpBefore,
        deviceMonitored,
        serviceFinderOfferedAt,
        serviceFinderWay,
        needsAssessmentCompletedOn,
        lastPeerReviewOn);
  }

  byte @Nullable [] contactRhythm() {
    return contactRhythm == null ? null : contactRhythm.clone();
  }

  byte @Nullable [] removalFearAddressed() {
    return removalFearAddressed == null ? null : removalFearAddressed.clone();
  }
}
