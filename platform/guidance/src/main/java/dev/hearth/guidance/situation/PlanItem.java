package dev.hearth.guidance.situation;

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
 * One item of the plan as the rules see it: codes, dates and flags, none of her words. What nobody
 * told is null or unknown.
 *
 * @param kind what sort of thing it is
 * @param catalogueEntry the intervention it was taken from; null for a task or outside service
 * @param assignee who carries it
 * @param purpose what it is for
 * @param target whose behaviour or situation it acts on
 * @param involvesMother whether she takes part or carries it; always true when she is the assignee
 * @param status how far it has come
 * @param agreement where she stands on it
 * @param lastMaterialChangeAt since when the item has stood as it is now
 * @param motherRequestedStart whether her own words, asking to start, are on record
 * @param statutoryOrderRecorded whether the reference of an order that imposes it is on record
 * @param safety what is noted on safety around it
 * @param herView how it looks to her
 * @param choice what was put forward before it was chosen
 * @param health the health problem it works on
 * @param timing when it is to happen
 * @param links what it answers and whom it is for
 * @param carers the part that carers have in it
 * @param formats how it is given, where the catalogue does not say so
 * @param adaptationNoted whether it is noted how it was fitted to this mother and child
 * @param aimForHerself whether an aim for the mother herself is noted
 */
public record PlanItem(
    UUID id,
    @Nullable ItemKind kind,
    @Nullable CatalogueEntry catalogueEntry,
    @Nullable Assignee assignee,
    @Nullable Purpose purpose,
    @Nullable Target target,
    Truth involvesMother,
    ItemStatus status,
    Agreement agreement,
    @Nullable Instant lastMaterialChangeAt,
    boolean motherRequestedStart,
    boolean statutoryOrderRecorded,
    SafetyNotes safety,
    HerView herView,
    Choice choice,
    HealthWork health,
    Timing timing,
    Links links,
    CarersPart carers,
    @Nullable Set<String> formats,
    @Nullable Boolean adaptationNoted,
    @Nullable Boolean aimForHerself) {

  public PlanItem {
    involvesMother = involvesMother.or(Truth.of(assignee == Assignee.MOTHER));
    formats = formats == null ? null : Set.copyOf(formats);
  }

  /** Starts the description of an item; see {@link PlanItemBuilder} for what it leaves unsaid. */
  public static PlanItemBuilder describe(UUID id, @Nullable ItemKind kind) {
    return new PlanItemBuilder(id, kind);
  }

  /**
   * Whether the item expects change of the mother and so waits for the safety gate. This is the one
   * definition behind SAF-02, SAF-03 and NEED-01. An item in which she takes no part is never
   * gated.
   */
  public Truth isGated() {
    return involvesMother.and(gatedByCatalogue().or(gatedByPurpose()));
  }

  /**
   * Whether a shut gate really holds it: gated as far as anybody knows, and not of a kind that is
   * never held back.
   */
  public boolean isHeldWhileGateIsShut() {
    return !isGated().isFalse() && !isNeverHeldBack();
  }

  /**
   * Whether nothing but her own agreement may hold it back (SAF-07). Outside the catalogue a name
   * is not enough: therapy or parenting work that she takes part in stays what it is for.
   */
  public boolean isNeverHeldBack() {
    return kind != null && kind.isNeverHeldBack() && !isChangeExpectedUnderAnotherName();
  }

  private boolean isChangeExpectedUnderAnotherName() {
    return catalogueEntry == null
        && involvesMother.isTrue()
        && isInOrderTo(Set.of(Purpose.THERAPEUTIC, Purpose.PARENTING)).isTrue();
  }

  /** Whether she has agreed to this version of it. */
  public Truth hasHerAgreement() {
    return agreement.coversVersionOf(lastMaterialChangeAt);
  }

  /** Whether it is of one of these kinds. */
  public Truth isOfKind(Set<ItemKind> kinds) {
    return Truth.isOneOf(kind, kinds);
  }

  /** Whether one of these carries it. */
  public Truth isCarriedBy(Set<Assignee> those) {
    return Truth.isOneOf(assignee, those);
  }

  /** Whether it is for one of these purposes. */
  public Truth isInOrderTo(Set<Purpose> purposes) {
    return Truth.isOneOf(purpose, purposes);
  }

  /** Whether it acts on this one's behaviour or situation. */
  public Truth actsOn(Target whom) {
    return Truth.isOneOf(target, Set.of(whom));
  }

  /** Whether it is taken from the catalogue under this code. */
  public boolean isFromCatalogue(String code) {
    return catalogueEntry != null && catalogueEntry.code().equals(code);
  }

  /** Whether it works on this building block; what is outside the catalogue works on none. */
  public Truth worksOn(BuildingBlock block) {
    return catalogueEntry == null
        ? Truth.FALSE
        : Truth.contains(catalogueEntry.buildingBlocks(), block);
  }

  /** Whether it is given in this way, such as HOME_VISIT. */
  public Truth isGivenAs(String format) {
    Set<String> stated = catalogueEntry == null ? null : catalogueEntry.formats();
    return Truth.contains(stated == null || stated.isEmpty() ? formats : stated, format);
  }

  /** Whether it is help for this need: named as such, by its code, or as a safety measure. */
  public boolean supports(BasicNeed need) {
    return links.need() == need
        || catalogueEntry != null && need.isSupportedBy(catalogueEntry.code())
        || need == BasicNeed.SAFETY && kind == ItemKind.SAFETY_MEASURE;
  }

  /** Whether it is help for this practicality: named as such, or by its code. */
  public boolean supports(Practicality practicality) {
    return links.practicality() == practicality
        || catalogueEntry != null && practicality.isSupportedBy(catalogueEntry.code());
  }

  private Truth gatedByCatalogue() {
    return Truth.of(catalogueEntry != null && catalogueEntry.gate().holdsHerPart());
  }

  private Truth gatedByPurpose() {
    if (purpose == null) {
      return catalogueEntry == null
          ? Truth.UNKNOWN
          : isCarriedBy(Set.of(Assignee.MOTHER)).and(Truth.UNKNOWN);
    }
    return switch (purpose) {
      case THERAPEUTIC, PARENTING -> Truth.of(catalogueEntry == null);
      case BEHAVIOUR_CHANGE -> isCarriedBy(Set.of(Assignee.MOTHER));
      case BASIC_NEED, SAFETY, ADDRESS_VIOLENCE, COMMUNITY, OTHER -> Truth.FALSE;
    };
  }
}
