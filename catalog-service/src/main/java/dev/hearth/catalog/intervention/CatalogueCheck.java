package dev.hearth.catalog.intervention;

import dev.hearth.catalog.intervention.CheckedEntry.Kind;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the types alone cannot say: that an entry is sound, and that entries fit together. */
final class CatalogueCheck {
  private CatalogueCheck() {}

  /**
   * Looks at a whole catalogue.
   *
   * @throws BrokenCatalogue with the faults of the first entry that has any
   */
  static void consistent(List<Intervention> entries) {
    Map<String, Intervention> byCode = new HashMap<>();
    for (Intervention entry : entries) {
      requireNoNull(entry);
      if (byCode.put(entry.code(), entry) != null) {
        throw new BrokenCatalogue(entry.code() + " stands there twice");
      }
    }
    for (Intervention entry : entries) {
      List<FieldProblem> faults = faults(entry, byCode, Kind.COMMON);
      if (!faults.isEmpty()) {
        throw new BrokenCatalogue(entry.code() + " has faults: " + faults);
      }
    }
  }

  private static void requireNoNull(Intervention entry) {
    for (RecordComponent field : EntryShape.fields().values()) {
      if (Fields.value(field, entry) == null && !EntryShape.mayBeNull(field)) {
        throw new BrokenCatalogue(entry.code() + " must not have null: " + field.getName());
      }
    }
  }

  /**
   * Everything that stands against an entry among others.
   *
   * @param others by code; the entry takes the place of its own
   */
  static List<FieldProblem> faults(
      Intervention entry, Map<String, Intervention> others, Kind kind) {
    Faults faults = new Faults();
    new EntryCheck(entry, kind, faults).run();
    new NumbersCheck(entry, faults).run();
    new PlaceCheck(entry, others, kind, faults).run();
    return faults.found();
  }
}
