package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An entry that somebody wants to publish, looked at from all sides at once.
 *
 * @param content what would be published; of use only where there is no fault
 * @param faults everything that stands against it, each with its field
 */
public record CheckedEntry(EntryContent content, List<FieldProblem> faults) {
  public CheckedEntry {
    faults = List.copyOf(faults);
  }

  /**
   * Looks at an entry.
   *
   * @param content its fields as far as they are there; one that may be null may be left out
   * @param others the entries that it would stand among, by code; its own code counts as replaced
   * @param kind what is asked of it beyond what is asked of every entry
   */
  public static CheckedEntry of(JsonNode content, Map<String, Intervention> others, Kind kind) {
    List<FieldProblem> faults = new ArrayList<>(EntryShape.faults(content));
    Set<String> faulty = new HashSet<>();
    faults.forEach(fault -> faulty.add(top(fault)));
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    for (RecordComponent field : EntryShape.fields().values()) {
      String name = field.getName();
      if (content.hasNonNull(name) && !faulty.contains(name)) {
        whole.set(name, content.get(name));
      } else if (EntryShape.mayBeNull(field)) {
        whole.putNull(name);
      } else {
        whole.set(name, standIn(field));
        if (faulty.add(name)) {
          faults.add(new FieldProblem(name, "must be given"));
        }
      }
    }
    EntryContent read = read(whole);
    CatalogueCheck.faults(read.intervention(), others, kind).stream()
        .filter(fault -> !faulty.contains(top(fault)))
        .forEach(faults::add);
    return new CheckedEntry(read, faults);
  }

  /** Whose catalogue an entry is for. */
  public enum Kind {
    /** Everybody's: it goes back to one of our sources. */
    COMMON,
    /** One agency's own: it stands under a class of the common catalogue. */
    LOCAL
  }

  private static String top(FieldProblem fault) {
    return fault.field().split("[.\\[]", 2)[0];
  }

  /** What is not there must not hide what else is wrong; the check goes on with something plain. */
  private static JsonNode standIn(RecordComponent field) {
    Class<?> type = field.getType();
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (type == boolean.class) {
      return json.booleanNode(false);
    }
    if (type == List.class) {
      return json.arrayNode();
    }
    return json.textNode(type.isEnum() ? type.getEnumConstants()[0].toString() : "unstated");
  }

  private static EntryContent read(ObjectNode whole) {
    try {
      return EntryContent.of(whole);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Each field was read before", e);
    }
  }
}
