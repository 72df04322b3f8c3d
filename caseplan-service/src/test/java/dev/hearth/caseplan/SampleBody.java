package dev.hearth.caseplan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The smallest body that a schema takes: what is required, and every yes or no as yes. */
record SampleBody(JsonNode document, Map<String, UUID> ids) {
  private static final ObjectMapper JSON = new ObjectMapper();

  String of(JsonNode schema) {
    return sample("", schema).toString();
  }

  /** A body from the table, with the ids and the time that it names in braces. */
  static String from(String template, Map<String, UUID> ids) {
    String body = template;
    for (Map.Entry<String, UUID> each : ids.entrySet()) {
      body = body.replace("{" + each.getKey() + "}", each.getValue().toString());
    }
    return body.replace("{new}", UUID.randomUUID().toString())
        .replace("{anHourAgo}", Instant.now().minus(1, ChronoUnit.HOURS).toString());
  }

  private JsonNode sample(String name, JsonNode schema) {
    JsonNodeFactory make = JSON.getNodeFactory();
    if (schema.has("$ref")) {
      return sample(name, document.at(schema.get("$ref").asText().substring(1)));
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> new ArrayNode(make).add(sample(name, schema.path("items")));
      case "boolean" -> make.booleanNode(true);
      case "integer", "number" -> make.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
      default -> make.textNode(text(name, schema.path("format").asText()));
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText();
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = JSON.createObjectNode();
    Set<String> required =
        StreamSupport.stream(schema.path("required").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (required.contains(property.getKey())
                  || type(property.getValue()).equals("boolean")) {
                object.set(property.getKey(), sample(property.getKey(), property.getValue()));
              }
            });
    return object;
  }

  private String text(String name, String format) {
    return switch (format) {
      case "uuid" -> ids.getOrDefault(name, UUID.randomUUID()).toString();
      case "date" -> LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1).toString();
      case "date-time" ->
          Instant.now().plus(name.equals("validUntil") ? 1 : -1, ChronoUnit.HOURS).toString();
      default -> "Something";
    };
  }
}
