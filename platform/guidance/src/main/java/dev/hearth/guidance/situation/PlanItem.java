package dev.hearth.guidance.situation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of the plan as the rules see it: codes, dates and flags, none of her words.
 *
 * @param catalogueEntry the intervention it was taken from; null for a task or outside service
 * @param involvesMother whether she takes part or carries it; always true when she is the assignee
 * @param agreement where she stands on it
 * @param lastMaterialChangeAt since when the item has stood as it is now
 * @param motherRequestedStart whether her own words, asking to start, are on record
 * @param statutoryOrderRecorded whether the reference of an order that imposes it is on record
 */
public record PlanItem(
    UUID id,
    ItemKind kind,
    @Nullable CatalogueEntry catalogueEntry,
    Assignee assignee,
    Purpose purpose,
    Target target,
    boolean involvesMother,
    ItemStatus status,
    Agreement agreement,
    Instant lastMaterialChangeAt,
    boolean motherRequestedStart,
    boolean statutoryOrderRecorded) {

  public PlanItem {
    involvesMother = involvesMother || assignee == Assignee.MOTHER;
  }

  /** Starts the description of an item; see {@link PlanItemBuilder} for what it leaves unsaid. */
  public static PlanItemBuilder describe(UUID id, ItemKind kind) {
    return new PlanItemBuilder(id, kind);
  }

  /**
   * Whether the item expects change of the mother and so waits for the safety gate. This is the one
   * definition behind SAF-02, SAF-03 and NEED-01. An item in which she takes no part is never
   * gated.
   */
  public boolean isGated() {
    return involvesMother && (gatedByCatalogue() || gatedByPurpose());
  }

  /** Whether a shut gate really holds it: gated, and not of a kind that is never held back. */
  public boolean isHeldWhileGateIsShut() {
    return isGated() && !isNeverHeldBack();
  }

  /** Whether nothing but her own agreement may hold it back (SAF-07). */
  public boolean isNeverHeldBack() {
    return kind.isNeverHeldBack();
  }

  /** Whether she has agreed to this version of it. */
  public boolean hasHerAgreement() {
    return agreement.coversVersionOf(lastMaterialChangeAt);
  }

  private boolean gatedByCatalogue() {
    return catalogueEntry != null && catalogueEntry.gate().holdsHerPart();
  }

  private boolean gatedByPurpose() {
    return switch (purpose) {
      case THERAPEUTIC, PARENTING -> catalogueEntry == null;
      case BEHAVIOUR_CHANGE -> assignee == Assignee.MOTHER;
      case BASIC_NEED, SAFETY, ADDRESS_VIOLENCE, COMMUNITY, OTHER -> false;
    };
  }
}
