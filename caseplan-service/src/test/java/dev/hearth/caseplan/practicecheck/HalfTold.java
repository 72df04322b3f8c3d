package dev.hearth.caseplan.practicecheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Descriptions that fit the published schema and leave out what chance leaves out. */
final class HalfTold {
  private final ObjectMapper json = new ObjectMapper();
  private final JsonNode schema;
  private final Random chance;
  private final double told;

  /**
   * @param told how likely it is that something is told, from 0 to 1
   */
  HalfTold(JsonNode schema, long seed, double told) {
    this.schema = schema;
    this.chance = new Random(seed);
    this.told = told;
  }

  ObjectNode situation() {
    return (ObjectNode) any(schema);
  }

  private JsonNode any(JsonNode type) {
    if (type.has("$ref")) {
      return any(schema.at(type.get("$ref").asText().substring(1)));
    }
    if (type.has("enum")) {
      JsonNode codes = type.get("enum");
      return codes.get(chance.nextInt(codes.size()));
    }
    return switch (type.get("type").asText()) {
      case "object" -> object(type);
      case "array" -> array(type.get("items"));
      case "boolean" -> json.getNodeFactory().booleanNode(chance.nextBoolean());
      case "integer" -> json.getNodeFactory().numberNode(chance.nextInt(300));
      default -> text(type.path("format").asText());
    };
  }

  private ObjectNode object(JsonNode type) {
    ObjectNode object = json.createObjectNode();
    for (Iterator<Map.Entry<String, JsonNode>> each = type.get("properties").fields();
        each.hasNext(); ) {
      Map.Entry<String, JsonNode> property = each.next();
      boolean required = type.path("required").toString().contains("\"" + property.getKey() + "\"");
      if (required || chance.nextDouble() < told) {
        object.set(property.getKey(), any(property.getValue()));
      }
    }
    return object;
  }

  private ArrayNode array(JsonNode items) {
    ArrayNode array = json.createArrayNode();
    for (int i = chance.nextInt(4); i > 0; i--) {
      JsonNode next = any(items);
      boolean there = false;
      for (JsonNode other : array) {
        there |= other.equals(next) || next.has("id") && next.get("id").equals(other.get("id"));
      }
      if (!there) {
        array.add(next);
      }
    }
    return array;
  }

  private TextNode text(String format) {
    return TextNode.valueOf(
        switch (format) {
          case "uuid" -> new UUID(chance.nextLong(), chance.nextLong()).toString();
          case "date-time" ->
              "2026-0%d-1%dT09:00:00Z".formatted(1 + chance.nextInt(9), chance.nextInt(9));
          default -> "text-" + chance.nextInt(1000);
        });
  }
}
