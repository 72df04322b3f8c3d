package dev.hearth.catalog.intervention;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.MaltreatmentType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other services are told about a version: the data of the event.
 *
 * @param classCode the class it is an example of
 * @param jurisdiction where alone it is offered; null when the sources name none
 * @param matchAgeMinMonths the child's age to match by, inclusive; null is no lower limit
 * @param matchAgeMaxMonths the child's age to match by, inclusive; null is no upper limit
 */
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
    PublicationStatus status,
    @Nullable String classCode,
    List<DeliveryFormat> formats,
    boolean lowThreshold,
    boolean parallelCarerSessionsRequired,
    @Nullable String jurisdiction,
    @Nullable Integer matchAgeMinMonths,
    @Nullable Integer matchAgeMaxMonths,
    List<EntryConditionCode> entryConditions,
    List<MaltreatmentType> maltreatmentTypes,
    List<CaseContext> contexts,
    ChildSex childSex,
    List<Symptom> requiredSymptomsAnyOf) {
  static final String TOPIC = "hearth.interventions";
  static final String TYPE = "dev.hearth.catalog.intervention.v1";
  private static final String UNSTATED = "unstated";

  InterventionPublished {
    recipients = List.copyOf(recipients);
    buildingBlocks = List.copyOf(buildingBlocks);
    formats = List.copyOf(formats);
    entryConditions = List.copyOf(entryConditions);
    maltreatmentTypes = List.copyOf(maltreatmentTypes);
    contexts = List.copyOf(contexts);
    requiredSymptomsAnyOf = List.copyOf(requiredSymptomsAnyOf);
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
        PublicationStatus.PUBLISHED,
        entry.classCode(),
        entry.formats(),
        entry.lowThreshold(),
        entry.parallelCarerSessionsRequired(),
        entry.jurisdiction().equals(UNSTATED) ? null : entry.jurisdiction(),
        entry.matchAgeMinMonths(),
        entry.matchAgeMaxMonths(),
        entry.entryConditions().stream()
            .flatMap(each -> EntryConditionCode.of(each.condition()).stream())
            .toList(),
        entry.maltreatmentTypes(),
        entry.contexts(),
        entry.childSex(),
        entry.requiredSymptomsAnyOf());
  }

  String key() {
    return code + "@" + version;
  }
}
