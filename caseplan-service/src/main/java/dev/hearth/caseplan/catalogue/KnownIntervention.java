package dev.hearth.caseplan.catalogue;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.ItemKind;

/**
 * An intervention as far as a plan needs it.
 *
 * @param selectable false for classes and comparisons, which are never planned
 */
public record KnownIntervention(
    String code,
    int version,
    String name,
    ItemKind kind,
    boolean selectable,
    InterventionSafetyGate safetyGate) {}
