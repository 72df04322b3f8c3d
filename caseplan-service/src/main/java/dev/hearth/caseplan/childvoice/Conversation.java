package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.childvoice.ConversationMessages.ConversationLine;
import dev.hearth.caseplan.childvoice.ConversationMessages.HeldConversation;
import dev.hearth.caseplan.childvoice.ConversationMessages.PutConversation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codes of a conversation with a child, as its last version tells them. */
@Entity
@Table(name = "child_conversation")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class Conversation {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Column(name = "child_id", updatable = false)
  private UUID childId;

  private long version;

  @Enumerated(EnumType.STRING)
  private ConversationState state;

  private Instant at;

  @Column(name = "with_agency_id")
  private UUID withAgencyId;

  @Column(name = "event_reference")
  private @Nullable UUID eventReference;

  @Enumerated(EnumType.STRING)
  @Column(name = "joint_plan_or_summary")
  private Asked jointPlanOrSummary;

  @Column(name = "confidentiality_explained")
  private boolean confidentialityExplained;

  @Enumerated(EnumType.STRING)
  @Column(name = "physical_contact")
  private @Nullable PhysicalContact physicalContact;

  @Column(name = "record_noted")
  private boolean recordNoted;

  @Enumerated(EnumType.STRING)
  private SignatureState signature;

  @Column(name = "choices_offered")
  private boolean choicesOffered;

  @Column(name = "plan_shared_id")
  private @Nullable UUID planSharedId;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  protected Conversation() {}

  Conversation(
      UUID agencyId, UUID caseId, UUID childId, UUID id, PutConversation told, Instant now) {
    this.agencyId = agencyId;
    this.caseId = caseId;
    this.childId = childId;
    this.id = id;
    this.version = 1;
    this.recordedAt = now;
    take(told);
  }

  long become(PutConversation told) {
    take(told);
    return ++version;
  }

  private void take(PutConversation told) {
    HeldConversation held = told.held();
    state = told.state();
    at = told.at();
    withAgencyId = told.agencyId() == null ? agencyId : told.agencyId();
    eventReference = told.eventReference();
    jointPlanOrSummary = Asked.orNotAsked(told.jointPlanOrSummary());
    confidentialityExplained = held != null && held.confidentialityExplained();
    physicalContact = held == null ? null : held.physicalContact();
    recordNoted = held != null && held.hasRecord();
    signature = held == null ? SignatureState.NOT_ASKED : held.signatureState();
    choicesOffered = held != null && held.offeredAChoice();
    planSharedId = held == null || held.shared() == null ? null : held.shared().planId();
  }

  /** Whether it makes the child tell again what it is about to tell another agency. */
  boolean asksToTellAgain(List<Conversation> others, Duration within) {
    return eventReference != null
        && state != ConversationState.CALLED_OFF
        && jointPlanOrSummary != Asked.YES
        && others.stream().anyMatch(other -> other.cameFirst(this, within));
  }

  private boolean cameFirst(Conversation later, Duration within) {
    return state != ConversationState.CALLED_OFF
        && recordedAt.isBefore(later.recordedAt)
        && later.eventReference != null
        && later.eventReference.equals(eventReference)
        && !withAgencyId.equals(later.withAgencyId)
        && Duration.between(at, later.at).abs().compareTo(within) <= 0;
  }

  boolean isPlannedWith(UUID agency) {
    return state == ConversationState.PLANNED && withAgencyId.equals(agency);
  }

  boolean isHeld() {
    return state == ConversationState.HELD;
  }

  boolean isSignedRecord() {
    return recordNoted && signature != SignatureState.NOT_ASKED;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  UUID childId() {
    return childId;
  }

  long version() {
    return version;
  }

  ConversationState state() {
    return state;
  }

  Instant at() {
    return at;
  }

  Asked jointPlanOrSummary() {
    return jointPlanOrSummary;
  }

  boolean confidentialityExplained() {
    return confidentialityExplained;
  }

  @Nullable PhysicalContact physicalContact() {
    return physicalContact;
  }

  boolean recordNoted() {
    return recordNoted;
  }

  SignatureState signature() {
    return signature;
  }

  boolean choicesOffered() {
    return choicesOffered;
  }

  @Nullable UUID planSharedId() {
    return planSharedId;
  }

  ConversationLine line() {
    return new ConversationLine(id, state, at, withAgencyId, eventReference, signature);
  }
}
