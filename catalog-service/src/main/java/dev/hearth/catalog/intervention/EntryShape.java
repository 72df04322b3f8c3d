package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an entry one by one, so that one that is not finished yet can be kept: each is
 * known, of its type and of a size that one can read; which are there is not asked.
 */
public final class EntryShape {
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_LIST = 200;
  private static final Map<String, RecordComponent> FIELDS =
      Arrays.stream(Intervention.class.getRecordComponents())
          .collect(
              Collectors.toMap(
                  RecordComponent::getName, each -> each, (one, same) -> one, LinkedHashMap::new));

  private EntryShape() {}

  /** The fields of an entry in their order. */
  static Map<String, RecordComponent> fields() {
    return FIELDS;
  }

  /** Whether an entry may leave this field out. */
  static boolean mayBeNull(RecordComponent field) {
    return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Every field that is unknown, of another type or too large; a null counts as not there. */
  public static List<FieldProblem> faults(JsonNode content) {
    List<FieldProblem> faults = new ArrayList<>();
    content
        .properties()
        .forEach(
            field -> {
              RecordComponent known = FIELDS.get(field.getKey());
              if (known == null) {
                faults.add(
                    new FieldProblem(
                        field.getKey(), "is not a field of an entry; check the spelling"));
              } else if (!field.getValue().isNull()) {
                check(known, field.getValue(), faults);
              }
            });
    return faults;
  }

  private static void check(RecordComponent field, JsonNode value, List<FieldProblem> faults) {
    try {
      EntryContent.field(value, field.getGenericType());
      checkSize(field.getName(), value, faults);
    } catch (JsonProcessingException otherwise) {
      faults.add(
          new FieldProblem(
              field.getName() + path(otherwise), asked(field.getGenericType(), otherwise)));
    }
  }

  private static void checkSize(String place, JsonNode value, List<FieldProblem> faults) {
    if (value.isNull()) {
      faults.add(new FieldProblem(place, "must not be null"));
    } else if (value.isTextual()) {
      if (value.textValue().length() > LONGEST_TEXT) {
        faults.add(new FieldProblem(place, "must not have more than 4000 characters"));
      }
      if (!isPlain(value.textValue())) {
        faults.add(new FieldProblem(place, "must be text without control characters"));
      }
    } else if (value.isArray()) {
      if (value.size() > LONGEST_LIST) {
        faults.add(new FieldProblem(place, "must not have more than 200 values"));
      }
      for (int i = 0; i < value.size(); i++) {
        checkSize(place + "[" + i + "]", value.get(i), faults);
      }
    } else {
      value
          .properties()
          .forEach(inner -> checkSize(place + "." + inner.getKey(), inner.getValue(), faults));
    }
  }

  // Half of a surrogate pair is no character, and the database takes none.
  private static boolean isPlain(String text) {
    return text.chars().noneMatch(each -> Character.isISOControl(each) && each != '\n')
        && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static String path(JsonProcessingException otherwise) {
    return otherwise instanceof JsonMappingException mapping
        ? mapping.getPath().stream()
            .map(
                at ->
                    at.getFieldName() == null ? "[" + at.getIndex() + "]" : "." + at.getFieldName())
            .collect(Collectors.joining())
        : "";
  }

  private static String asked(Type type, JsonProcessingException otherwise) {
    if (otherwise instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return "must be " + oneOf(format.getTargetType());
    }
    if (type instanceof ParameterizedType list) {
      return "must be a list, each value " + asked(list.getActualTypeArguments()[0]);
    }
    return "must be " + asked(type);
  }

  private static String asked(Type type) {
    if (!(type instanceof Class<?> plain)) {
      return "of its type";
    }
    if (plain.isEnum()) {
      return oneOf(plain);
    }
    return switch (plain.getSimpleName()) {
      case "String" -> "a text";
      case "Integer", "int" -> "a whole number";
      case "boolean" -> "true or false";
      default ->
          Arrays.stream(plain.getRecordComponents())
              .map(RecordComponent::getName)
              .collect(Collectors.joining(", ", "an object of ", ""));
    };
  }

  private static String oneOf(Class<?> codes) {
    return Arrays.stream(codes.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
