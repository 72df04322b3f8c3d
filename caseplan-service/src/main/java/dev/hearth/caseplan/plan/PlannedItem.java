package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanMessages.InterventionRef;
import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.CatalogueEntry;
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
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of a plan, with where the mother stands on it as it is now. */
@Entity
@Table(name = "plan_item")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class PlannedItem {
  private static final Set<ItemKind> MAY_TREAT =
      EnumSet.of(ItemKind.THERAPY, ItemKind.PROGRAMME, ItemKind.EXTERNAL_SERVICE);

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

  @Embedded private HerAnswer herAnswer;

  // Null while it does not wait.
  @Embedded private @Nullable Hold hold;

  @Column(name = "material_version")
  private int materialVersion;

  @Transient private @Nullable ItemPicture lastWrittenDown;

  // Their words are sealed anew at each change, so that no picture of them could be compared.
  @Transient private List<String> changedDetails = List.of();

  @Embedded private KeptDetails details;

  protected PlannedItem() {}

  PlannedItem(
      UUID agencyId, UUID id, CasePlan plan, int position, ItemContent content, Instant now) {
    this.agencyId = agencyId;
    this.id = id;
    this.plan = plan;
    this.position = position;
    this.status = ItemStatus.PROPOSED;
    this.herAnswer = HerAnswer.none();
    this.title = content.sealedTitle().clone();
    this.details = content.details();
    this.changedDetails = content.changedDetails();
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
    changedDetails = content.changedDetails();
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
      hold = null;
    }
    herAnswer = HerAnswer.none();
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
        && involvesMother == content.involvesMother()
        && (!involvesMother || details.asksTheSameOfHer(content.details()));
  }

  /** Records where she stands, with her own words sealed. */
  void recordAgreement(HerAnswer answer) {
    herAnswer = answer;
    status = statusAfter(answer.state());
    if (status != ItemStatus.ON_HOLD) {
      hold = null;
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
    hold = null;
  }

  void hold(HeldBecause because, byte @Nullable [] sealedWords, Instant now) {
    status = ItemStatus.ON_HOLD;
    hold = new Hold(because, now, sealedWords);
  }

  /** Ends it, or takes it off the table. */
  void end(ItemStep step) {
    status = step.to();
    hold = null;
  }

  /** Back on the table. A yes to what has been done is used up; any other is to what it says. */
  void reopen() {
    if (status == ItemStatus.DONE) {
      herAnswer = HerAnswer.none();
    }
    status = ItemStatus.PROPOSED;
    hold = null;
  }

  /** What it is since it was last written down, if it has changed; from now on this is known. */
  Optional<ItemPicture.Change> writeDown() {
    ItemPicture now = ItemPicture.of(this);
    Optional<ItemPicture.Change> change = now.since(lastWrittenDown, changedDetails);
    lastWrittenDown = now;
    changedDetails = List.of();
    return change;
  }

  @PostLoad
  void asLoaded() {
    lastWrittenDown = ItemPicture.of(this);
  }

  boolean canStart() {
    return status == ItemStatus.PROPOSED || status == ItemStatus.AGREED;
  }

  /**
   * Whether it runs and nothing forbids to let it wait: no safety measure, no practical support.
   */
  boolean mayBeLeftWaiting() {
    return status == ItemStatus.ACTIVE && !forTheRules().isNeverHeldBack();
  }

  boolean isHeldBecause(HeldBecause because) {
    return hold != null && hold.because() == because;
  }

  /** Whether he carries it or it acts on him: what the rules on his part count. */
  boolean isAboutPersonUsingViolence() {
    return assignee == Assignee.PUV || target == Target.PUV;
  }

  boolean isHeldWhileGateIsShut() {
    return whatItIs().build().isHeldWhileGateIsShut();
  }

  private boolean mayTreatHer() {
    return involvesMother && MAY_TREAT.contains(kind);
  }

  boolean involvesMother() {
    return involvesMother;
  }

  /** The item as the practice rules see it: codes, dates and flags. */
  PlanItem forTheRules() {
    PlanItemBuilder item = whatItIs();
    details.describe(item, mayTreatHer(), AroundItem.AS_WRITTEN);
    return item.build();
  }

  /**
   * The same with all that others know of it.
   *
   * @param entry what the catalogue says; null where it does not know the version
   * @param around what others know of that to which it points
   */
  PlanItem forTheRules(@Nullable CatalogueEntry entry, AroundItem around) {
    PlanItemBuilder item = whatItIs();
    if (entry != null) {
      item.fromCatalogue(entry);
    }
    details.describe(item, mayTreatHer(), around);
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
            .withAgreement(herAnswer.forTheRules())
            .lastChangedAt(lastMaterialChangeAt)
            .motherRequestedStart(herAnswer.sealedStartRequest() != null)
            .statutoryOrderRecorded(herAnswer.sealedStatutoryOrder() != null);
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

  @Nullable String interventionCode() {
    return interventionCode;
  }

  @Nullable Integer interventionVersion() {
    return interventionVersion;
  }

  HerAnswer herAnswer() {
    return herAnswer;
  }

  /** Why it waits; null while it does not. */
  @Nullable Hold hold() {
    return hold;
  }

  /** Which version this is of what it says; an agreement is to one of them. */
  int materialVersion() {
    return materialVersion;
  }

  Instant lastMaterialChangeAt() {
    return lastMaterialChangeAt;
  }
}
