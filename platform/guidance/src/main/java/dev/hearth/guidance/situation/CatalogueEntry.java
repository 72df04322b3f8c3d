package dev.hearth.guidance.situation;

import dev.hearth.guidance.gate.InterventionSafetyGate;

/**
 * The intervention an item was taken from. Where the entry's gate is not known, give {@link
 * InterventionSafetyGate#BLOCK_UNTIL_SAFE}: unknown is not safe.
 */
public record CatalogueEntry(String code, InterventionSafetyGate gate) {}
