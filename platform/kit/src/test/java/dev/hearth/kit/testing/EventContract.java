package dev.hearth.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The contract of one event type: {@code <service>/contracts/events/<type>.schema.json} and {@code
 * <type>.example.json} beside it. The writer's test validates what it wrote, the reader's test
 * reads the same example.
 *
 * @param service the writer's folder, for example {@code safety-service}
 * @param type the full event type
 */
public record EventContract(String service, String type) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Fails unless the data fits the schema; unknown fields do not fit. */
  public void accepts(JsonNode data) {
    assertThat(schema().validate(data)).as("%s fits its schema", type).isEmpty();
  }

  /** The committed example, which fits the schema. */
  public JsonNode example() {
    JsonNode example = read(type + ".example.json");
    accepts(example);
    return example;
  }

  private JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(read(type + ".schema.json"));
  }

  private JsonNode read(String name) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve("platform"))) {
      root = root.getParent();
    }
    assertThat(root).as("the project's root above the working directory").isNotNull();
    try {
      return JSON.readTree(
          root.resolve(service).resolve("contracts/events").resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
