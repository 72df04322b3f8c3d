package dev.hearth.caseplan.catalogue;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ItemKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as far as plans and the practice rules need it.
 *
 * @param selectable false for classes and comparisons, which are never planned
 * @param validFrom the first day on which it counts, in UTC; null when from its publishing
 * @param validUntil the first day on which it counts no longer, in UTC; null when open
 * @param forTheRules all that the rules look at; what nobody told is unknown
 */
public record KnownIntervention(
    String code,
    int version,
    String name,
    ItemKind kind,
    boolean selectable,
    InterventionSafetyGate safetyGate,
    PublicationStatus status,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    CatalogueEntry forTheRules) {

  /** Whether it was taken out of the catalogue. */
  public boolean isRetired() {
    return status == PublicationStatus.RETIRED;
  }

  /** Whether the days for which it was published are yet to come. */
  public boolean isYetToCome(LocalDate today) {
    return validFrom != null && today.isBefore(validFrom);
  }

  /** Whether the days for which it was published are over. */
  public boolean isOver(LocalDate today) {
    return validUntil != null && !today.isBefore(validUntil);
  }

  /** Whether the catalogue says how it is given. */
  public boolean saysItsFormats() {
    return forTheRules.formats() != null && !forTheRules.formats().isEmpty();
  }
}
