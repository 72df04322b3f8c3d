package dev.hearth.caseplan.catalogue;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ItemKind;

/**
 * An intervention as far as plans and the practice rules need it.
 *
 * @param selectable false for classes and comparisons, which are never planned
 * @param forTheRules all that the rules look at
 */
public record KnownIntervention(
    String code,
    int version,
    String name,
    ItemKind kind,
    boolean selectable,
    InterventionSafetyGate safetyGate,
    PublicationStatus status,
    CatalogueEntry forTheRules) {

  /** Whether it was taken out of the catalogue. */
  public boolean isRetired() {
    return status == PublicationStatus.RETIRED;
  }

  /** Whether the catalogue says how it is given. */
  public boolean saysItsFormats() {
    return forTheRules.formats() != null && !forTheRules.formats().isEmpty();
  }
}
