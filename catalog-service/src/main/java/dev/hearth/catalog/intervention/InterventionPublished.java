package dev.hearth.catalog.intervention;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import java.util.List;

/** What the other services are told about a version: the data of the event. */
record InterventionPublished(
    String code,
    int version,
    String name,
    InterventionKind kind,
    boolean selectable,
    boolean isClass,
    InterventionSafetyGate safetyGate,
    List<Recipient> recipients,
    List<BuildingBlock> buildingBlocks,
    PublicationStatus status) {
  static final String TOPIC = "hearth.interventions";
  static final String TYPE = "dev.hearth.catalog.intervention.v1";

  InterventionPublished {
    recipients = List.copyOf(recipients);
    buildingBlocks = List.copyOf(buildingBlocks);
  }

  static InterventionPublished of(Intervention entry, int version) {
    return new InterventionPublished(
        entry.code(),
        version,
        entry.name(),
        entry.kind(),
        entry.selectable(),
        entry.isClass(),
        entry.safetyGate(),
        entry.recipients(),
        entry.buildingBlocks(),
        PublicationStatus.PUBLISHED);
  }

  String key() {
    return code + "@" + version;
  }
}
