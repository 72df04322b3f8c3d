package dev.hearth.safety.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of a file while it is read. It takes nothing for something else: a field of another
 * type, a missing or an unknown one is a fault. Reading goes on with a neutral value, so that every
 * fault is found in one go.
 */
final class Reading {
  private static final int LONGEST_NAME = 60;

  private final JsonNode object;
  private final String path;
  private final Faults faults;
  private final Set<String> known = new HashSet<>();

  private Reading(JsonNode object, String path, Faults faults) {
    this.object = object;
    this.path = path;
    this.faults = faults;
  }

  /** Reads an object; what it has beyond the fields that were asked for is a fault. */
  static <T> T object(JsonNode node, String path, Faults faults, Function<Reading, T> how) {
    if (!node.isObject()) {
      faults.add(path.isEmpty() ? "body" : path, "must be an object");
    }
    Reading reading = new Reading(node, path, faults);
    T read = how.apply(reading);
    reading.refuseTheUnknown();
    return read;
  }

  private void refuseTheUnknown() {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                String shown = name.length() > LONGEST_NAME ? "body" : name;
                fault(shown, "is not a field of an instrument; take it out or check the spelling");
              }
            });
  }

  /** Notes a fault of one of its fields. */
  void fault(String field, String message) {
    faults.add(at(field), message);
  }

  String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  boolean has(String field) {
    known.add(field);
    return !object.path(field).isMissingNode() && !object.path(field).isNull();
  }

  private JsonNode needed(String field) {
    return has(field) ? object.path(field) : MissingNode.getInstance();
  }

  String text(String field, int longest) {
    return text(needed(field), at(field), longest);
  }

  @Nullable String textIfThere(String field, int longest) {
    return has(field) ? text(field, longest) : null;
  }

  private String text(JsonNode node, String where, int longest) {
    if (!node.isTextual()) {
      faults.add(where, node.isMissingNode() ? "must be sent" : "must be a text");
      return "";
    }
    if (node.asText().isBlank() || node.asText().length() > longest) {
      faults.add(where, "must be 1 to " + longest + " characters and not blank");
    } else if (!canBeKept(node.asText())) {
      faults.add(where, "must hold no control characters");
    }
    return node.asText();
  }

  private static boolean canBeKept(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  boolean truth(String field) {
    JsonNode node = needed(field);
    if (!node.isBoolean()) {
      fault(field, node.isMissingNode() ? "must be sent" : "must be true or false");
    }
    return node.asBoolean();
  }

  boolean truthOr(boolean otherwise, String field) {
    return has(field) ? truth(field) : otherwise;
  }

  int number(String field, int least, int most) {
    JsonNode node = needed(field);
    if (!node.canConvertToInt() || !node.isIntegralNumber()) {
      fault(field, node.isMissingNode() ? "must be sent" : "must be a whole number");
      return least;
    }
    if (node.asInt() < least || node.asInt() > most) {
      fault(field, "must be between " + least + " and " + most);
      return least;
    }
    return node.asInt();
  }

  @Nullable Integer numberIfThere(String field, int least, int most) {
    return has(field) ? number(field, least, most) : null;
  }

  BigDecimal share(String field) {
    JsonNode node = needed(field);
    if (!node.isNumber()) {
      fault(field, node.isMissingNode() ? "must be sent" : "must be a number");
      return BigDecimal.ZERO;
    }
    return node.decimalValue();
  }

  /** A text that means something; the function answers null where it means nothing. */
  <T> T meaning(String field, T otherwise, String asked, Function<String, @Nullable T> parse) {
    return meaning(needed(field), at(field), otherwise, asked, parse);
  }

  private <T> T meaning(
      JsonNode node, String where, T otherwise, String asked, Function<String, @Nullable T> parse) {
    T parsed = node.isTextual() ? parse.apply(node.asText()) : null;
    if (parsed == null) {
      faults.add(where, "must be " + asked);
      return otherwise;
    }
    return parsed;
  }

  <T> List<T> objects(String field, int most, Function<Reading, T> how) {
    List<T> read = new ArrayList<>();
    each(field, most, (node, where) -> read.add(object(node, where, faults, how)));
    return read;
  }

  <T> List<T> objectsIfThere(String field, int most, Function<Reading, T> how) {
    return has(field) ? objects(field, most, how) : List.of();
  }

  <T> @Nullable T objectIfThere(String field, Function<Reading, T> how) {
    return has(field) ? object(object.path(field), at(field), faults, how) : null;
  }

  List<String> texts(String field, int most, int longest) {
    List<String> read = new ArrayList<>();
    each(field, most, (node, where) -> read.add(text(node, where, longest)));
    return read;
  }

  <T> List<T> meanings(
      String field, int most, T otherwise, String asked, Function<String, @Nullable T> parse) {
    List<T> read = new ArrayList<>();
    each(field, most, (node, where) -> read.add(meaning(node, where, otherwise, asked, parse)));
    return read;
  }

  <T> Map<String, T> named(
      String field, int most, T otherwise, String asked, Function<String, @Nullable T> parse) {
    JsonNode node = needed(field);
    Map<String, T> read = new LinkedHashMap<>();
    if (!node.isObject() || node.size() > most) {
      fault(field, "must be an object of at most " + most + " fields");
      return read;
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String name = entry.getKey();
      if (name.length() > LONGEST_NAME) {
        fault(field, "must have no name of more than " + LONGEST_NAME + " characters");
      } else {
        read.put(name, meaning(entry.getValue(), at(field) + "." + name, otherwise, asked, parse));
      }
    }
    return read;
  }

  private interface Taking {
    void take(JsonNode node, String where);
  }

  private void each(String field, int most, Taking taking) {
    JsonNode list = needed(field);
    if (!list.isArray()) {
      fault(field, list.isMissingNode() ? "must be sent" : "must be a list");
      return;
    }
    if (list.size() > most) {
      fault(field, "must hold " + most + " at most");
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      taking.take(list.get(i), at(field) + "[" + i + "]");
    }
  }
}
