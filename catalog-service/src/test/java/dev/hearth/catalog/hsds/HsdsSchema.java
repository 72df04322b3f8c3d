package dev.hearth.catalog.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The published JSON Schemas of HSDS 3.1; see hsds/README.md among the test resources. */
final class HsdsSchema {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SERVICE =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              SchemaLocation.of("classpath:hsds/schema/service.json"),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  private HsdsSchema() {}

  /** Fails unless it is a service by the schema, and every field of it is one of HSDS. */
  static void accepts(JsonNode service) {
    assertThat(SERVICE.validate(service)).isEmpty();
    namesNothingElse(service, "service.json");
  }

  static boolean isService(JsonNode service) {
    return SERVICE.validate(service).isEmpty();
  }

  // The schemas forbid no other field, so a misspelt one would pass them.
  private static void namesNothingElse(JsonNode object, String schema) {
    JsonNode known = read(schema).get("properties");
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      assertThat(known.has(field.getKey())).as("%s has %s", schema, field.getKey()).isTrue();
      JsonNode of = known.get(field.getKey());
      if (of.has("$ref")) {
        namesNothingElse(field.getValue(), of.get("$ref").asText());
      } else if (of.path("items").has("$ref")) {
        field.getValue().forEach(each -> namesNothingElse(each, of.at("/items/$ref").asText()));
      }
    }
  }

  private static JsonNode read(String schema) {
    try (InputStream file = HsdsSchema.class.getResourceAsStream("/hsds/schema/" + schema)) {
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
