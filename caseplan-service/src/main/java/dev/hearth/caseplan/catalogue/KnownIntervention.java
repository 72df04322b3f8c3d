package dev.hearth.caseplan.catalogue;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.ItemKind;
import java.util.Set;

/**
 * An intervention as far as a plan needs it.
 *
 * @param selectable false for classes and comparisons, which are never planned
 * @param buildingBlocks the codes of what it works on
 */
public record KnownIntervention(
    String code,
    int version,
    String name,
    ItemKind kind,
    boolean selectable,
    InterventionSafetyGate safetyGate,
    Set<String> buildingBlocks) {
  public KnownIntervention {
    buildingBlocks = Set.copyOf(buildingBlocks);
  }
}
