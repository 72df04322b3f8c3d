package dev.hearth.caseplan.plan;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.Agreement;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Target;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of a plan, with where the mother stands on it as it is now. */
@Entity
@Table(name = "plan_item")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class PlannedItem {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id", updatable = false)
  private CasePlan plan;

  private int position;
  private byte[] title;

  @Enumerated(EnumType.STRING)
  private ItemKind kind;

  @Column(name = "intervention_code")
  private @Nullable String interventionCode;

  @Column(name = "intervention_version")
  private @Nullable Integer interventionVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "intervention_gate")
  private @Nullable InterventionSafetyGate interventionGate;

  @Enumerated(EnumType.STRING)
  private Assignee assignee;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Enumerated(EnumType.STRING)
  private Target target;

  @Column(name = "involves_mother")
  private boolean involvesMother;

  @Enumerated(EnumType.STRING)
  private ItemStatus status;

  @Column(name = "last_material_change_at")
  private Instant lastMaterialChangeAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "agreement_state")
  private AgreementState agreementState;

  @Column(name = "agreement_at")
  private @Nullable Instant agreementAt;

  @Column(name = "agreement_words")
  private byte @Nullable [] agreementWords;

  @Column(name = "start_request_words")
  private byte @Nullable [] startRequestWords;

  @Column(name = "statutory_order_reference")
  private byte @Nullable [] statutoryOrderReference;

  @Enumerated(EnumType.STRING)
  @Column(name = "held_because")
  private @Nullable HeldBecause heldBecause;

  @Column(name = "held_at")
  private @Nullable Instant heldAt;

  @Column(name = "held_words")
  private byte @Nullable [] heldWords;

  @Column(name = "material_version")
  private int materialVersion;

  @Transient private @Nullable ItemPicture lastWrittenDown;

  protected PlannedItem() {}

  PlannedItem(
      UUID agencyId, UUID id, CasePlan plan, int position, ItemContent content, Instant now) {
    this.agencyId = agencyId;
    this.id = id;
    this.plan = plan;
    this.position = position;
    this.status = ItemStatus.PROPOSED;
    this.agreementState = AgreementState.NOT_ASKED;
    this.title = content.sealedTitle().clone();
    take(content, now);
  }

  /** Changes it. What she agreed to is no longer what it says, so her agreement falls away. */
  void become(ItemContent content, Instant now) {
    boolean runsOn = status == ItemStatus.ACTIVE && !involvesMother && isSafetyOrSupport(content);
    if (isSameAs(content)) {
      if (status == ItemStatus.DECLINED || !involvesMother && isNotRunning()) {
        status = content.takenOn() ? ItemStatus.AGREED : ItemStatus.PROPOSED;
      }
      return;
    }
    // Whoever said yes said it to what it was; a safety measure that runs is not stopped by a word.
    if (!runsOn) {
      status = ItemStatus.PROPOSED;
      letGo();
    }
    forgetHerAnswer();
    take(content, now);
  }

  private void take(ItemContent content, Instant now) {
    // What was not changed keeps the bytes it was sealed to, so that nobody reads it as a change.
    if (content.titleChanged()) {
      title = content.sealedTitle().clone();
    }
    materialVersion++;
    kind = content.kind();
    interventionCode = content.interventionCode();
    interventionVersion = content.interventionVersion();
    interventionGate = content.interventionGate();
    assignee = content.assignee();
    purpose = content.purpose();
    target = content.target();
    involvesMother = content.involvesMother();
    lastMaterialChangeAt = now;
    if (content.takenOn() && status == ItemStatus.PROPOSED) {
      status = ItemStatus.AGREED;
    }
  }

  private boolean isNotRunning() {
    return status == ItemStatus.PROPOSED || status == ItemStatus.AGREED;
  }

  private boolean isSafetyOrSupport(ItemContent content) {
    return !content.involvesMother() && kind.isNeverHeldBack() && content.kind().isNeverHeldBack();
  }

  private boolean isSameAs(ItemContent content) {
    return !content.titleChanged()
        && kind == content.kind()
        && Objects.equals(interventionCode, content.interventionCode())
        && Objects.equals(interventionVersion, content.interventionVersion())
        && assignee == content.assignee()
        && purpose == content.purpose()
        && target == content.target()
        && involvesMother == content.involvesMother();
  }

  /** Records where she stands, with her own words sealed. */
  void recordAgreement(SealedAnswer answer, Instant at) {
    AgreementState state = answer.state();
    agreementState = state;
    agreementAt = state == AgreementState.NOT_ASKED ? null : at;
    agreementWords = copy(answer.words());
    startRequestWords = copy(answer.startRequest());
    statutoryOrderReference = copy(answer.statutoryOrder());
    status = statusAfter(state);
    if (status != ItemStatus.ON_HOLD) {
      letGo();
    }
  }

  // Her no, or her doubt, stops what runs: nothing goes on against her will by itself. In an active
  // plan her late yes is kept, and the item comes back by being proposed anew, which the rules
  // judge.
  private ItemStatus statusAfter(AgreementState state) {
    return switch (state) {
      case AGREED -> isOpenForHer() ? ItemStatus.AGREED : status;
      case DECLINED -> status == ItemStatus.DONE ? status : ItemStatus.DECLINED;
      case UNSURE, NOT_ASKED -> status == ItemStatus.DONE ? status : ItemStatus.PROPOSED;
    };
  }

  private boolean isOpenForHer() {
    return status == ItemStatus.PROPOSED || status == ItemStatus.DECLINED && !plan.isActive();
  }

  void start() {
    status = ItemStatus.ACTIVE;
    letGo();
  }

  void hold(HeldBecause because, byte @Nullable [] sealedWords, Instant now) {
    status = ItemStatus.ON_HOLD;
    heldBecause = because;
    heldAt = now;
    heldWords = copy(sealedWords);
  }

  /** Ends it, or takes it off the table. */
  void end(ItemStep step) {
    status = step.to();
    letGo();
  }

  /** Back on the table. A yes to what has been done is used up; any other is to what it says. */
  void reopen() {
    if (status == ItemStatus.DONE) {
      forgetHerAnswer();
    }
    status = ItemStatus.PROPOSED;
    letGo();
  }

  private void letGo() {
    heldBecause = null;
    heldAt = null;
    heldWords = null;
  }

  private void forgetHerAnswer() {
    statutoryOrderReference = null;
    agreementState = AgreementState.NOT_ASKED;
    agreementAt = null;
    agreementWords = null;
    startRequestWords = null;
  }

  /** What it is since it was last written down, if it has changed; from now on this is known. */
  Optional<ItemPicture.Change> writeDown() {
    ItemPicture now = picture();
    Optional<ItemPicture.Change> change = now.since(lastWrittenDown);
    lastWrittenDown = now;
    return change;
  }

  @PostLoad
  void asLoaded() {
    lastWrittenDown = picture();
  }

  private ItemPicture picture() {
    return ItemPicture.of(status)
        .with("title", title)
        .with("kind", kind)
        .with("interventionCode", interventionCode)
        .with("interventionVersion", interventionVersion)
        .with("assignee", assignee)
        .with("purpose", purpose)
        .with("target", target)
        .with("involvesMother", involvesMother)
        .with("agreement", agreementState)
        .with("agreementAt", agreementAt)
        .with("heldBecause", heldBecause);
  }

  boolean canStart() {
    return status == ItemStatus.PROPOSED || status == ItemStatus.AGREED;
  }

  /**
   * Whether it runs and nothing forbids to let it wait: no safety measure, no practical support.
   */
  boolean mayBeLeftWaiting() {
    return status == ItemStatus.ACTIVE && !kind.isNeverHeldBack();
  }

  boolean isHeldBecause(HeldBecause because) {
    return heldBecause == because;
  }

  /** Whether he carries it or it acts on him: what the rules on his part count. */
  boolean isAboutHim() {
    return assignee == Assignee.PUV || target == Target.PUV;
  }

  boolean isHeldWhileGateIsShut() {
    return forTheRules().isHeldWhileGateIsShut();
  }

  /** The item as the practice rules see it: codes, dates and flags. */
  PlanItem forTheRules() {
    var item =
        PlanItem.describe(id, kind)
            .carriedBy(assignee)
            .inOrderTo(purpose)
            .actingOn(target)
            .involvingMother(involvesMother)
            .inStatus(status)
            .withAgreement(new Agreement(agreementState, agreementAt))
            .lastChangedAt(lastMaterialChangeAt)
            .motherRequestedStart(startRequestWords != null)
            .statutoryOrderRecorded(statutoryOrderReference != null);
    if (interventionCode != null && interventionGate != null) {
      item.fromCatalogue(interventionCode, interventionGate);
    }
    return item.build();
  }

  UUID id() {
    return id;
  }

  ItemStatus status() {
    return status;
  }

  byte[] sealedTitle() {
    return title.clone();
  }

  byte @Nullable [] sealedAgreementWords() {
    return copy(agreementWords);
  }

  @Nullable String interventionCode() {
    return interventionCode;
  }

  @Nullable Integer interventionVersion() {
    return interventionVersion;
  }

  @Nullable HeldBecause heldBecause() {
    return heldBecause;
  }

  /** When she gave the answer that counts now; null when she was not asked. */
  @Nullable Instant agreementAt() {
    return agreementAt;
  }

  boolean hasHerYes() {
    return agreementState == AgreementState.AGREED;
  }

  boolean wasHeldSinceSheSpoke() {
    return heldAt != null && agreementAt != null && agreementAt.isBefore(heldAt);
  }

  @Nullable Instant heldAt() {
    return heldAt;
  }

  byte @Nullable [] sealedHeldWords() {
    return copy(heldWords);
  }

  /** Which version this is of what it says; an agreement is to one of them. */
  int materialVersion() {
    return materialVersion;
  }

  Instant lastMaterialChangeAt() {
    return lastMaterialChangeAt;
  }

  private static byte @Nullable [] copy(byte @Nullable [] bytes) {
    return bytes == null ? null : bytes.clone();
  }
}
