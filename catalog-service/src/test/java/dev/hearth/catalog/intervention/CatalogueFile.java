package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The shipped file, as it is or changed by a test. */
public final class CatalogueFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CatalogueFile() {}

  static ArrayNode asShipped() {
    try (InputStream file = CatalogueFile.class.getResourceAsStream("/catalogue/catalogue.json")) {
      return (ArrayNode) JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each entry by its code. */
  public static Map<String, JsonNode> byCode() {
    Map<String, JsonNode> entries = new TreeMap<>();
    asShipped().forEach(entry -> entries.put(entry.get("code").asText(), entry));
    return entries;
  }

  /** The file with one entry changed. */
  static byte[] with(String code, Consumer<ObjectNode> change) {
    ArrayNode file = asShipped();
    file.forEach(
        entry -> {
          if (entry.get("code").asText().equals(code)) {
            change.accept((ObjectNode) entry);
          }
        });
    return bytes(file);
  }

  static byte[] bytes(JsonNode file) {
    try {
      return JSON.writeValueAsBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
