package dev.hearth.caseplan.practicecheck;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the JSON Schema of a record and of everything in it, with the words of the source. */
final class SchemaOfRecords {
  /** What a finding points at: the only parts that a description must name. */
  private static final Set<String> NAMES = Set.of("id", "code");

  private final ObjectMapper json = new ObjectMapper();
  private final ObjectNode definitions = json.createObjectNode();
  private final RecordDocs docs;

  SchemaOfRecords(RecordDocs docs) {
    this.docs = docs;
  }

  ObjectNode of(Class<?> root, String id) {
    ObjectNode schema = json.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id);
    schema.setAll(record(root));
    schema.set("$defs", definitions);
    return schema;
  }

  private ObjectNode record(Class<?> type) {
    ObjectNode schema = json.createObjectNode();
    schema.put("type", "object");
    schema.put("description", told(docs.of(type), type.getName()));
    schema.put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = json.createArrayNode();
    for (RecordComponent component : type.getRecordComponents()) {
      ObjectNode property = typeOf(component.getGenericType());
      String name = component.getName();
      String sentence =
          NAMES.contains(name) && docs.of(type, name) == null
              ? "how a finding names it"
              : told(docs.of(type, name), type.getName() + "#" + name);
      property.put("description", sentence);
      properties.set(name, property);
      if (NAMES.contains(name) && !isNullable(component)) {
        required.add(name);
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  private ObjectNode typeOf(Type type) {
    ObjectNode schema = json.createObjectNode();
    if (type instanceof ParameterizedType generic) {
      return container(schema, generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == UUID.class) {
      return schema.put("type", "string").put("format", "uuid");
    }
    if (raw == Instant.class) {
      return schema.put("type", "string").put("format", "date-time");
    }
    if (raw == String.class) {
      return schema.put("type", "string");
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return schema.put("type", "boolean");
    }
    if (raw == int.class || raw == Integer.class) {
      return schema.put("type", "integer");
    }
    if (!definitions.has(nameOf(raw))) {
      definitions.putObject(nameOf(raw));
      definitions.set(nameOf(raw), raw.isEnum() ? codes(raw) : record(raw));
    }
    return schema.put("$ref", "#/$defs/" + nameOf(raw));
  }

  private ObjectNode container(ObjectNode schema, ParameterizedType generic) {
    Type[] of = generic.getActualTypeArguments();
    if (generic.getRawType() == Map.class) {
      schema.put("type", "object").put("additionalProperties", false);
      ObjectNode properties = schema.putObject("properties");
      for (Object key : ((Class<?>) of[0]).getEnumConstants()) {
        properties.set(((Enum<?>) key).name(), typeOf(of[1]));
      }
      return schema;
    }
    if (generic.getRawType() != List.class && generic.getRawType() != Set.class) {
      throw new IllegalStateException("No schema for " + generic);
    }
    schema.put("type", "array").set("items", typeOf(of[0]));
    return generic.getRawType() == Set.class ? schema.put("uniqueItems", true) : schema;
  }

  private ObjectNode codes(Class<?> type) {
    ObjectNode schema = json.createObjectNode();
    schema.put("type", "string");
    schema.put("description", told(docs.of(type), type.getName()));
    ArrayNode codes = schema.putArray("enum");
    Arrays.stream(type.getEnumConstants()).map(code -> ((Enum<?>) code).name()).forEach(codes::add);
    return schema;
  }

  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static String told(@Nullable String sentence, String where) {
    if (sentence == null || sentence.isBlank()) {
      throw new IllegalStateException("The source says nothing of " + where);
    }
    return sentence;
  }
}
