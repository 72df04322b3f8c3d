package dev.hearth.catalog.intervention;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list, in the version that counts: enough to choose by, not enough to advise from.
 */
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

  static InterventionSummary of(Listed entry) {
    Intervention said = entry.intervention();
    return new InterventionSummary(
        said.code(),
        entry.version(),
        said.name(),
        said.kind(),
        said.isClass(),
        said.classCode(),
        said.selectable(),
        said.lowThreshold(),
        said.safetyGate(),
        said.recipients(),
        said.buildingBlocks());
  }
}
