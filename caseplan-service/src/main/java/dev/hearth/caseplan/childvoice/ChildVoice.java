package dev.hearth.caseplan.childvoice;

import static dev.hearth.caseplan.childvoice.VoiceMessages.isSaid;

import dev.hearth.caseplan.childvoice.VoiceMessages.ChildCommunication;
import dev.hearth.caseplan.childvoice.VoiceMessages.ChildProfile;
import dev.hearth.caseplan.childvoice.VoiceMessages.ConfidentialityTold;
import dev.hearth.caseplan.childvoice.VoiceMessages.PlanSharing;
import dev.hearth.caseplan.childvoice.VoiceMessages.ReachingEachOther;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codes of a child's profile, as its last version tells them. */
@Entity
@Table(name = "child_voice")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class ChildVoice {
  @Id
  @Column(name = "child_id")
  private UUID childId;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  private long version;

  @Column(name = "communication_noted")
  private boolean communicationNoted;

  @Column(name = "confidentiality_explained_at")
  private @Nullable Instant confidentialityExplainedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "knows_how_to_reach_worker")
  private Asked knowsHowToReachWorker;

  @Enumerated(EnumType.STRING)
  @Column(name = "safe_contact_checked")
  private Asked safeContactChecked;

  @Column(name = "plan_shared_at")
  private @Nullable Instant planSharedAt;

  @Column(name = "shared_plan_id")
  private @Nullable UUID sharedPlanId;

  @Column(name = "reason_not_shared_given")
  private boolean reasonNotSharedGiven;

  protected ChildVoice() {}

  ChildVoice(UUID agencyId, UUID caseId, UUID childId, ChildProfile told) {
    this.agencyId = agencyId;
    this.caseId = caseId;
    this.childId = childId;
    this.version = 1;
    take(told);
  }

  long become(ChildProfile told) {
    take(told);
    return ++version;
  }

  private void take(ChildProfile told) {
    ChildCommunication communication = told.communication();
    ConfidentialityTold confidentiality = told.confidentiality();
    ReachingEachOther reaching = told.reaching();
    PlanSharing sharing = told.sharing();
    communicationNoted = communication != null && isSaid(communication.method());
    confidentialityExplainedAt = confidentiality == null ? null : confidentiality.explainedAt();
    knowsHowToReachWorker =
        Asked.orNotAsked(reaching == null ? null : reaching.knowsHowToReachWorker());
    safeContactChecked = Asked.orNotAsked(reaching == null ? null : reaching.safeContactChecked());
    planSharedAt = sharing == null ? null : sharing.sharedAt();
    sharedPlanId = sharing == null ? null : sharing.planId();
    reasonNotSharedGiven = sharing != null && isSaid(sharing.reasonNotShared());
  }

  UUID childId() {
    return childId;
  }

  long version() {
    return version;
  }

  VoiceCodes codes() {
    return new VoiceCodes(
        communicationNoted,
        confidentialityExplainedAt,
        knowsHowToReachWorker,
        safeContactChecked,
        planSharedAt,
        sharedPlanId,
        reasonNotSharedGiven);
  }
}
