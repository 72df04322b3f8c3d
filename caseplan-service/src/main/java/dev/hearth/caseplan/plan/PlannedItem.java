package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanMessages.InterventionRef;
import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.Agreement;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Target;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
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

  @Column(name = "held_because")
  private @Nullable String heldBecause;

  @Embedded private KeptDetails details;

  protected PlannedItem() {}

  PlannedItem(
      UUID agencyId, UUID id, CasePlan plan, int position, ItemContent content, Instant now) {
    this.agencyId = agencyId;
    this.id = id;
    this.plan = plan;
    this.position = position;
    this.status = ItemStatus.PROPOSED;
    this.agreementState = AgreementState.NOT_ASKED;
    this.details = content.details();
    take(content, now);
  }

  /**
   * Changes it. Where what is asked of her is no longer what she agreed to, her agreement falls
   * away; what is noted about the item leaves it as it is.
   *
   * @return false when all that changed is what is noted
   */
  boolean become(ItemContent content, Instant now) {
    ItemStatus before = status;
    boolean same = isSameAs(content);
    if (same) {
      proposeAnew(content);
    } else {
      ask(content, now);
    }
    details.become(content.details());
    return !same || status != before;
  }

  private void proposeAnew(ItemContent content) {
    if (status == ItemStatus.DECLINED || !involvesMother && isNotRunning()) {
      status = content.takenOn() ? ItemStatus.AGREED : ItemStatus.PROPOSED;
    }
  }

  private void ask(ItemContent content, Instant now) {
    boolean runsOn = status == ItemStatus.ACTIVE && !involvesMother && isSafetyOrSupport(content);
    // Whoever said yes said it to what it was; a safety measure that runs is not stopped by a word.
    if (!runsOn) {
      status = ItemStatus.PROPOSED;
      heldBecause = null;
    }
    statutoryOrderReference = null;
    agreementState = AgreementState.NOT_ASKED;
    agreementAt = null;
    agreementWords = null;
    startRequestWords = null;
    take(content, now);
  }

  private void take(ItemContent content, Instant now) {
    title = content.sealedTitle().clone();
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
        && involvesMother == content.involvesMother()
        && (!involvesMother || details.asksTheSameOfHer(content.details()));
  }

  /** Records where she stands, with her own words sealed. */
  void recordAgreement(
      AgreementState state,
      byte @Nullable [] words,
      byte @Nullable [] asksToStart,
      byte @Nullable [] orderReference,
      Instant now) {
    agreementState = state;
    agreementAt = state == AgreementState.NOT_ASKED ? null : now;
    agreementWords = copy(words);
    startRequestWords = copy(asksToStart);
    statutoryOrderReference = copy(orderReference);
    status = statusAfter(state);
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
    heldBecause = null;
  }

  void hold(String because) {
    status = ItemStatus.ON_HOLD;
    heldBecause = because;
  }

  boolean canStart() {
    return status == ItemStatus.PROPOSED || status == ItemStatus.AGREED;
  }

  boolean canGoActive() {
    return canStart() || status == ItemStatus.ON_HOLD;
  }

  boolean isHeldWhileGateIsShut() {
    return whatItIs().build().isHeldWhileGateIsShut();
  }

  /** The item as the practice rules see it: codes, dates and flags. */
  PlanItem forTheRules() {
    PlanItemBuilder item = whatItIs();
    details.describe(item);
    return item.build();
  }

  private PlanItemBuilder whatItIs() {
    PlanItemBuilder item =
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
    return item;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  boolean isTakenFrom(InterventionRef ref) {
    return ref.code().equals(interventionCode)
        && Objects.equals(interventionVersion, ref.version());
  }

  KeptDetails details() {
    return details;
  }

  UUID id() {
    return id;
  }

  ItemKind kind() {
    return kind;
  }

  Assignee assignee() {
    return assignee;
  }

  Purpose purpose() {
    return purpose;
  }

  Target target() {
    return target;
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

  @Nullable String heldBecause() {
    return heldBecause;
  }

  private static byte @Nullable [] copy(byte @Nullable [] bytes) {
    return bytes == null ? null : bytes.clone();
  }
}
