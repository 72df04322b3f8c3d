package dev.hearth.catalog.intervention;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry's latest version in a list: enough to choose by, not enough to advise from. */
record InterventionSummary(
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
    List<BuildingBlock> buildingBlocks) {
  InterventionSummary {
    recipients = List.copyOf(recipients);
    buildingBlocks = List.copyOf(buildingBlocks);
  }
}
