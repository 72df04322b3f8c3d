package dev.hearth.guidance.situation;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Describes an item. What is left unsaid errs on the side of asking her: the item is proposed, a
 * practitioner carries it, it involves the mother, and she has not been asked.
 */
public final class PlanItemBuilder {

  private final UUID id;
  private final ItemKind kind;
  private @Nullable CatalogueEntry catalogueEntry;
  private Assignee assignee = Assignee.PRACTITIONER;
  private Purpose purpose = Purpose.OTHER;
  private Target target = Target.FAMILY;
  private boolean involvesMother = true;
  private ItemStatus status = ItemStatus.PROPOSED;
  private Agreement agreement = Agreement.notAsked();
  private Instant lastMaterialChangeAt = Instant.EPOCH;
  private boolean motherRequestedStart;
  private boolean statutoryOrderRecorded;

  PlanItemBuilder(UUID id, ItemKind kind) {
    this.id = id;
    this.kind = kind;
  }

  public PlanItemBuilder fromCatalogue(String code, InterventionSafetyGate gate) {
    catalogueEntry = new CatalogueEntry(code, gate);
    return this;
  }

  public PlanItemBuilder carriedBy(Assignee who) {
    assignee = who;
    return this;
  }

  public PlanItemBuilder inOrderTo(Purpose what) {
    purpose = what;
    return this;
  }

  public PlanItemBuilder actingOn(Target whom) {
    target = whom;
    return this;
  }

  public PlanItemBuilder involvingMother(boolean takesPart) {
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

  public PlanItemBuilder lastChangedAt(Instant at) {
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
        statutoryOrderRecorded);
  }
}
