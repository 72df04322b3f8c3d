package dev.hearth.catalog.intervention;

import dev.hearth.guidance.rule.SourceDocument;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the types alone cannot say about a catalogue: that its entries fit together. */
final class CatalogueCheck {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> DOCUMENTS =
      Arrays.stream(SourceDocument.values()).map(SourceDocument::id).collect(Collectors.toSet());

  private CatalogueCheck() {}

  static void consistent(List<Intervention> entries) {
    Set<String> codes = new HashSet<>();
    for (Intervention entry : entries) {
      require(CODE.matcher(entry.code()).matches(), entry, "has a code of another form");
      require(codes.add(entry.code()), entry, "stands there twice");
    }
    for (Intervention entry : entries) {
      Map<String, Object> stated = statedValues(entry);
      require(points(codes, entry.classCode()), entry, "names a class that is not there");
      require(points(codes, entry.parentCode()), entry, "is part of what is not there");
      require(
          entry.phases().stream().allMatch(phase -> codes.contains(phase.code())),
          entry,
          "has a phase that is not there");
      require(
          entry.entryConditions().stream()
              .allMatch(each -> EntryConditionCode.of(each.condition()).isPresent()),
          entry,
          "has a condition of entry without a code");
      require(citesOnlyOurDocuments(entry), entry, "names an unknown source document");
      require(
          entry.unstatedFields().stream().noneMatch(stated::containsKey),
          entry,
          "states what it calls unstated");
      for (String band : List.of("childAge|Years", "matchAge|Months", "sessions|", "duration|")) {
        require(inOrder(stated, band.split("\\|", -1)), entry, "ends before it begins: " + band);
      }
    }
  }

  private static boolean points(Set<String> codes, @Nullable String code) {
    return code == null || codes.contains(code);
  }

  private static boolean citesOnlyOurDocuments(Intervention entry) {
    return Stream.concat(
            entry.sources().stream(), entry.evidence().stream().map(Intervention.Evidence::source))
        .allMatch(DOCUMENTS::contains);
  }

  private static boolean inOrder(Map<String, Object> stated, String[] band) {
    return !(stated.get(band[0] + "Min" + band[1]) instanceof Integer least
        && stated.get(band[0] + "Max" + band[1]) instanceof Integer most
        && least > most);
  }

  /** Every field that says something; a null where none is allowed ends the reading. */
  private static Map<String, Object> statedValues(Intervention entry) {
    Map<String, Object> stated = new TreeMap<>();
    for (RecordComponent component : entry.getClass().getRecordComponents()) {
      Object value = value(component, entry);
      boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      require(value != null || mayBeNull, entry, "must not have null: " + component.getName());
      if (value != null && !value.equals("unstated") && !value.equals(List.of())) {
        stated.put(component.getName(), value);
      }
    }
    return stated;
  }

  private static @Nullable Object value(RecordComponent component, Intervention entry) {
    try {
      return component.getAccessor().invoke(entry);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new BrokenCatalogue("An entry cannot be looked at: " + component.getName(), e);
    }
  }

  private static void require(boolean holds, Intervention entry, String otherwise) {
    if (!holds) {
      throw new BrokenCatalogue(entry.code() + " " + otherwise);
    }
  }
}
