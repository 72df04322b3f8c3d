package dev.hearth.caseplan.catalogue;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.MaltreatmentType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version as hearth.interventions tells it; what an earlier release did not tell is null. */
record InterventionState(
    String code,
    int version,
    String name,
    ItemKind kind,
    boolean selectable,
    InterventionSafetyGate safetyGate,
    @Nullable PublicationStatus status,
    @Nullable String classCode,
    @Nullable List<String> recipients,
    @Nullable List<BuildingBlock> buildingBlocks,
    @Nullable List<DeliveryFormat> formats,
    @Nullable Boolean lowThreshold,
    @Nullable Boolean parallelCarerSessionsRequired,
    @Nullable String jurisdiction,
    @Nullable Integer matchAgeMinMonths,
    @Nullable Integer matchAgeMaxMonths,
    @Nullable List<EntryCondition> entryConditions,
    @Nullable List<MaltreatmentType> maltreatmentTypes,
    @Nullable List<String> contexts,
    @Nullable String childSex,
    @Nullable List<String> requiredSymptomsAnyOf,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  /** The codes as a column holds them; null when they were not told. */
  static String @Nullable [] codes(@Nullable Collection<?> told) {
    return told == null ? null : told.stream().map(Object::toString).toArray(String[]::new);
  }
}
