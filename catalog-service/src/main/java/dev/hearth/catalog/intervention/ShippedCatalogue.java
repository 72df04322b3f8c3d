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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The catalogue that comes with this release, read strictly: a field too many, one that is missing,
 * a code that nobody knows or a value of another type ends the reading.
 */
record ShippedCatalogue(List<Entry> entries) {
  private static final String FILE = "/catalogue/catalogue.json";
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

  ShippedCatalogue {
    entries = List.copyOf(entries);
    CatalogueCheck.consistent(entries.stream().map(Entry::intervention).toList());
  }

  /**
   * One entry, as text too.
   *
   * @param content the entry's JSON with its keys in order
   * @param hash of that text, so that neither spaces nor the order in the file make a new version
   */
  record Entry(Intervention intervention, String content, String hash) {}

  /** The file of this release. */
  static ShippedCatalogue ofThisRelease() {
    try (InputStream file =
        Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(FILE), FILE)) {
      return read(file.readAllBytes());
    } catch (IOException e) {
      throw new BrokenCatalogue("The catalogue file cannot be read", e);
    }
  }

  /**
   * Reads a catalogue.
   *
   * @throws BrokenCatalogue when it is not exactly what it must be
   */
  static ShippedCatalogue read(byte[] json) {
    try {
      List<Entry> entries = new ArrayList<>();
      for (JsonNode node : STRICT.readValue(json, JsonNode[].class)) {
        entries.add(entry(node));
      }
      return new ShippedCatalogue(entries);
    } catch (IOException e) {
      throw new BrokenCatalogue("The catalogue file is broken: " + e.getMessage(), e);
    }
  }

  private static Entry entry(JsonNode node) throws JsonProcessingException {
    Intervention intervention = STRICT.treeToValue(node, Intervention.class);
    String content = STRICT.writeValueAsString(STRICT.convertValue(node, Map.class));
    return new Entry(intervention, content, hash(content));
  }

  /** Of any text, so that two can be compared without keeping either. */
  static String hash(String content) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
