package dev.hearth.caseplan.catalogue;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.CatalogueEntry.StatedGroup;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.MaltreatmentType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an intervention from its row; a column that is null was not told. */
final class KnownRow {
  private KnownRow() {}

  static KnownIntervention read(Tuple row) {
    String code = row.get("code", String.class);
    ItemKind kind = ItemKind.valueOf(row.get("kind", String.class));
    boolean selectable = row.get("selectable", Boolean.class);
    InterventionSafetyGate gate =
        InterventionSafetyGate.valueOf(row.get("safety_gate", String.class));
    return new KnownIntervention(
        code,
        row.get("version", Integer.class),
        row.get("name", String.class),
        kind,
        selectable,
        gate,
        PublicationStatus.valueOf(row.get("status", String.class)),
        day(row, "valid_from"),
        day(row, "valid_until"),
        new CatalogueEntry(
            code,
            gate,
            kind,
            row.get("class_code", String.class),
            codes(row, "formats", Function.identity()),
            codes(row, "building_blocks", BuildingBlock::valueOf),
            codes(row, "recipients", Function.identity()),
            row.get("low_threshold", Boolean.class),
            row.get("parallel_carer_sessions_required", Boolean.class),
            selectable,
            statedGroup(row)));
  }

  // These are told together or not at all; an event that left them out says nothing of whom it is
  // for.
  private static @Nullable StatedGroup statedGroup(Tuple row) {
    Set<EntryCondition> conditions = codes(row, "entry_conditions", EntryCondition::valueOf);
    Set<MaltreatmentType> types = codes(row, "maltreatment_types", MaltreatmentType::valueOf);
    Set<String> contexts = codes(row, "contexts", Function.identity());
    String childSex = row.get("child_sex", String.class);
    Set<String> symptoms = codes(row, "required_symptoms_any_of", Function.identity());
    if (conditions == null
        || types == null
        || contexts == null
        || childSex == null
        || symptoms == null) {
      return null;
    }
    return new StatedGroup(
        row.get("jurisdiction", String.class),
        row.get("match_age_min_months", Integer.class),
        row.get("match_age_max_months", Integer.class),
        conditions,
        types,
        contexts,
        childSex.equals("FEMALE"),
        symptoms);
  }

  private static @Nullable LocalDate day(Tuple row, String column) {
    Object day = row.get(column);
    return day == null ? null : LocalDate.parse(day.toString());
  }

  private static <T> @Nullable Set<T> codes(Tuple row, String column, Function<String, T> code) {
    String[] told = row.get(column, String[].class);
    return told == null
        ? null
        : Arrays.stream(told).map(code).collect(Collectors.toUnmodifiableSet());
  }
}
