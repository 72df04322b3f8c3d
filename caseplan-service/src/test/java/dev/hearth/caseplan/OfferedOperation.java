package dev.hearth.caseplan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * One method of one path, as contracts/openapi.yaml offers it.
 *
 * @param document the whole contract, in which the schemas of bodies stand
 */
record OfferedOperation(String method, String path, JsonNode operation, JsonNode document) {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /** All of them, in the contract's order. */
  static List<OfferedOperation> all() {
    JsonNode document = contract();
    List<OfferedOperation> found = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(
                        method ->
                            found.add(
                                new OfferedOperation(
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue(),
                                    document))));
    return found;
  }

  String name() {
    return method + " " + path;
  }

  /** Whether a header or query parameter of this name can be sent. */
  boolean takes(String parameter) {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .anyMatch(each -> each.path("name").asText().equals(parameter));
  }

  /** The schema of the body; missing when none is sent. */
  JsonNode body() {
    return operation.at("/requestBody/content/application~1json/schema");
  }

  private static JsonNode contract() {
    try {
      return new ObjectMapper(new YAMLFactory())
          .readTree(Path.of("contracts", "openapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
