package dev.hearth.catalog.intervention;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.MaltreatmentType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other services are told about a version: the data of the event.
 *
 * @param classCode the class it is an example of
 * @param jurisdiction where alone it is offered; null when the sources name none
 * @param matchAgeMinMonths the child's age to match by, inclusive; null is no lower limit
 * @param matchAgeMaxMonths the child's age to match by, inclusive; null is no upper limit
 * @param entryConditions all its conditions of entry; null when one has no code, so that nobody
 *     takes the others for all
 * @param validFrom the first day on which it counts, in UTC; null when from its publishing
 * @param validUntil the first day on which it counts no longer, in UTC; null when open
 * @param successorCode what to look at instead of a retired entry, if there is something
 */
public record InterventionPublished(
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
    @Nullable List<EntryConditionCode> entryConditions,
    List<MaltreatmentType> maltreatmentTypes,
    List<CaseContext> contexts,
    ChildSex childSex,
    List<Symptom> requiredSymptomsAnyOf,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable String successorCode) {
  /** The state topic of all interventions. */
  public static final String TOPIC = "hearth.interventions";

  /** The event's type. */
  public static final String TYPE = "dev.hearth.catalog.intervention.v1";

  private static final String UNSTATED = "unstated";

  public InterventionPublished {
    recipients = List.copyOf(recipients);
    buildingBlocks = List.copyOf(buildingBlocks);
    formats = List.copyOf(formats);
    entryConditions = entryConditions == null ? null : List.copyOf(entryConditions);
    maltreatmentTypes = List.copyOf(maltreatmentTypes);
    contexts = List.copyOf(contexts);
    requiredSymptomsAnyOf = List.copyOf(requiredSymptomsAnyOf);
  }

  /** What is told of a version. */
  public static InterventionPublished of(KeptVersion kept) {
    Intervention entry = kept.intervention();
    return new InterventionPublished(
        entry.code(),
        kept.version(),
        entry.name(),
        entry.kind(),
        entry.selectable(),
        entry.isClass(),
        entry.safetyGate(),
        entry.recipients(),
        entry.buildingBlocks(),
        kept.retired() ? PublicationStatus.RETIRED : PublicationStatus.PUBLISHED,
        entry.classCode(),
        entry.formats(),
        entry.lowThreshold(),
        entry.parallelCarerSessionsRequired(),
        entry.jurisdiction().equals(UNSTATED) ? null : entry.jurisdiction(),
        entry.matchAgeMinMonths(),
        entry.matchAgeMaxMonths(),
        conditions(entry),
        entry.maltreatmentTypes(),
        entry.contexts(),
        entry.childSex(),
        entry.requiredSymptomsAnyOf(),
        kept.validity().from(),
        kept.validity().until(),
        kept.successorCode());
  }

  private static @Nullable List<EntryConditionCode> conditions(Intervention entry) {
    List<EntryConditionCode> codes =
        entry.entryConditions().stream()
            .flatMap(each -> EntryConditionCode.of(each.condition()).stream())
            .toList();
    return codes.size() == entry.entryConditions().size() ? codes : null;
  }

  /** The key of its stream: code@version. */
  public String key() {
    return code + "@" + version;
  }
}
