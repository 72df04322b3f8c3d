package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Map;

/**
 * What an entry says, as a record and as text. It is read strictly: a field too many, one that is
 * missing, a code that nobody knows or a value of another type ends the reading.
 *
 * @param text the entry's JSON with its keys in order
 * @param hash of that text, so that neither spaces nor the order of the fields make a new version
 */
public record EntryContent(Intervention intervention, String text, String hash) {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /** The entries of a file, as they stand there. */
  static JsonNode[] entries(byte[] file) throws IOException {
    return STRICT.readValue(file, JsonNode[].class);
  }

  /**
   * Reads one entry.
   *
   * @throws JsonProcessingException when it is not exactly what it must be
   */
  public static EntryContent of(JsonNode node) throws JsonProcessingException {
    Intervention intervention = STRICT.treeToValue(node, Intervention.class);
    String text = STRICT.writeValueAsString(STRICT.convertValue(node, Map.class));
    return new EntryContent(intervention, text, Fingerprint.of(text));
  }

  /**
   * Reads what was kept.
   *
   * @throws IllegalStateException when it was never an entry
   */
  public static EntryContent kept(String text) {
    try {
      return of(STRICT.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database holds an entry that cannot be read", e);
    }
  }

  /**
   * Reads a single field of an entry as strictly as all of it.
   *
   * @param type the field's type in {@link Intervention}
   * @throws JsonProcessingException when it is of another type; its path leads to the place inside
   */
  static Object field(JsonNode value, Type type) throws JsonProcessingException {
    return STRICT.treeToValue(value, STRICT.constructType(type));
  }
}
