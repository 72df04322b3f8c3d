package dev.hearth.guidance.situation;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.item.CarersPart;
import dev.hearth.guidance.situation.item.Choice;
import dev.hearth.guidance.situation.item.HealthWork;
import dev.hearth.guidance.situation.item.HerView;
import dev.hearth.guidance.situation.item.Links;
import dev.hearth.guidance.situation.item.SafetyNotes;
import dev.hearth.guidance.situation.item.Timing;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Describes an item; what is left unsaid is not known, and it is proposed and she was not asked.
 */
public final class PlanItemBuilder {

  private final UUID id;
  private final @Nullable ItemKind kind;
  private @Nullable CatalogueEntry catalogueEntry;
  private @Nullable Assignee assignee;
  private @Nullable Purpose purpose;
  private @Nullable Target target;
  private Truth involvesMother = Truth.UNKNOWN;
  private ItemStatus status = ItemStatus.PROPOSED;
  private Agreement agreement = Agreement.notAsked();
  private @Nullable Instant lastMaterialChangeAt;
  private boolean motherRequestedStart;
  private boolean statutoryOrderRecorded;
  private SafetyNotes safety = SafetyNotes.untold();
  private HerView herView = HerView.untold();
  private Choice choice = Choice.untold();
  private HealthWork health = HealthWork.untold();
  private Timing timing = Timing.untold();
  private Links links = Links.untold();
  private CarersPart carers = CarersPart.untold();
  private @Nullable Set<String> formats;
  private @Nullable Boolean adaptationNoted;
  private @Nullable Boolean aimForHerself;

  PlanItemBuilder(UUID id, @Nullable ItemKind kind) {
    this.id = id;
    this.kind = kind;
  }

  public PlanItemBuilder fromCatalogue(String code, InterventionSafetyGate gate) {
    return fromCatalogue(CatalogueEntry.of(code, gate));
  }

  public PlanItemBuilder fromCatalogue(@Nullable CatalogueEntry entry) {
    catalogueEntry = entry;
    return this;
  }

  public PlanItemBuilder carriedBy(@Nullable Assignee who) {
    assignee = who;
    return this;
  }

  public PlanItemBuilder inOrderTo(@Nullable Purpose what) {
    purpose = what;
    return this;
  }

  public PlanItemBuilder actingOn(@Nullable Target whom) {
    target = whom;
    return this;
  }

  public PlanItemBuilder involvingMother(boolean takesPart) {
    return involvingMother(Truth.of(takesPart));
  }

  public PlanItemBuilder involvingMother(Truth takesPart) {
    involvesMother = takesPart;
    return this;
  }

  public PlanItemBuilder inStatus(ItemStatus now) {
    status = now;
    return this;
  }

  public PlanItemBuilder withAgreement(Agreement hers) {
    agreement = hers;
    return this;
  }

  public PlanItemBuilder lastChangedAt(@Nullable Instant at) {
    lastMaterialChangeAt = at;
    return this;
  }

  public PlanItemBuilder motherRequestedStart(boolean wordsOnRecord) {
    motherRequestedStart = wordsOnRecord;
    return this;
  }

  public PlanItemBuilder statutoryOrderRecorded(boolean referenceOnRecord) {
    statutoryOrderRecorded = referenceOnRecord;
    return this;
  }

  public PlanItemBuilder safety(SafetyNotes notes) {
    safety = notes;
    return this;
  }

  public PlanItemBuilder herView(HerView view) {
    herView = view;
    return this;
  }

  public PlanItemBuilder choice(Choice made) {
    choice = made;
    return this;
  }

  public PlanItemBuilder health(HealthWork work) {
    health = work;
    return this;
  }

  public PlanItemBuilder timing(Timing when) {
    timing = when;
    return this;
  }

  public PlanItemBuilder links(Links to) {
    links = to;
    return this;
  }

  public PlanItemBuilder carers(CarersPart part) {
    carers = part;
    return this;
  }

  public PlanItemBuilder formats(@Nullable Set<String> ways) {
    formats = ways;
    return this;
  }

  public PlanItemBuilder adaptationNoted(@Nullable Boolean noted) {
    adaptationNoted = noted;
    return this;
  }

  public PlanItemBuilder aimForHerself(@Nullable Boolean noted) {
    aimForHerself = noted;
    return this;
  }

  public PlanItem build() {
    return new PlanItem(
        id,
        kind,
        catalogueEntry,
        assignee,
        purpose,
        target,
        involvesMother,
        status,
        agreement,
        lastMaterialChangeAt,
        motherRequestedStart,
        statutoryOrderRecorded,
        safety,
        herView,
        choice,
        health,
        timing,
        links,
        carers,
        formats,
        adaptationNoted,
        aimForHerself);
  }
}
