package dev.hearth.catalog.search;

import dev.hearth.catalog.intervention.BuildingBlock;
import dev.hearth.catalog.intervention.InterventionKind;
import dev.hearth.catalog.intervention.Recipient;
import dev.hearth.guidance.gate.InterventionSafetyGate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was found: enough to choose by, not enough to advise from.
 *
 * @param local whether it is an entry of the caller's own agency
 * @param worth how well it answers the words, in millionths; 0 where none were asked
 */
record FoundIntervention(
    String code,
    int version,
    String name,
    InterventionKind kind,
    boolean isClass,
    @Nullable String classCode,
    boolean selectable,
    boolean lowThreshold,
    InterventionSafetyGate safetyGate,
    List<Recipient> recipients,
    List<BuildingBlock> buildingBlocks,
    boolean local,
    int worth) {
  FoundIntervention {
    recipients = List.copyOf(recipients);
    buildingBlocks = List.copyOf(buildingBlocks);
  }
}
