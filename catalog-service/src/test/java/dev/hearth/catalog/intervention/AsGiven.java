package dev.hearth.catalog.intervention;

import static dev.hearth.catalog.Calls.asWorker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue as it was given to us, in a copy that does not ship; and what is served of it. */
final class AsGiven {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AsGiven() {}

  static Map<String, JsonNode> byCode() {
    try (InputStream file = AsGiven.class.getResourceAsStream("/catalogue/as-given.json")) {
      Map<String, JsonNode> entries = new TreeMap<>();
      JSON.readTree(file).forEach(entry -> entries.put(entry.get("code").asText(), entry));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of the first version, as REST answers it. */
  static JsonNode served(String code) {
    Response answer = asWorker().get("/v1/interventions/" + code + "/versions/1");
    if (answer.statusCode() != 200) {
      throw new AssertionError(code + " is not served: " + answer.asString());
    }
    return answer.as(JsonNode.class).get("content");
  }
}
