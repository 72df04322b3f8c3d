package dev.hearth.story;

import dev.hearth.local.Installation;
import dev.hearth.local.running.HearthService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A service's committed OpenAPI document: all that it can be asked, and how to ask it. */
final class Contract {
  private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

  private final HearthService service;
  private final Map<?, ?> document;

  private Contract(HearthService service, Map<?, ?> document) {
    this.service = service;
    this.document = document;
  }

  /**
   * One thing that can be asked.
   *
   * @param creates whether it creates under an id of the caller's choice
   * @param ofCase whether it asks for what belongs to a case, by a query parameter
   * @param ofStep whether it asks what the rules say of a step, by a query parameter
   * @param body the schema of what is sent, if anything is
   */
  record Operation(
      HearthService service,
      String method,
      String path,
      boolean creates,
      boolean ofCase,
      boolean ofStep,
      @Nullable Map<?, ?> body) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Contract of(HearthService service) {
    var file =
        Installation.repository().resolve(service.fullName()).resolve("contracts/openapi.yaml");
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      return new Contract(service, yaml.load(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    map(document.get("paths"))
        .forEach(
            (path, item) ->
                METHODS.stream()
                    .filter(method -> map(item).containsKey(method))
                    .map(method -> operation(method, path.toString(), map(map(item).get(method))))
                    .forEach(operations::add));
    return operations;
  }

  private Operation operation(String method, String path, Map<?, ?> described) {
    List<?> parameters = described.get("parameters") instanceof List<?> all ? all : List.of();
    List<String> names = parameters.stream().map(each -> map(each).get("name").toString()).toList();
    return new Operation(
        service,
        method,
        path,
        names.contains("If-None-Match"),
        names.contains("caseId") && !path.contains("{caseId}"),
        names.contains("for"),
        described.get("requestBody") instanceof Map<?, ?> body
            ? map(map(map(body.get("content")).get("application/json")).get("schema"))
            : null);
  }

  /** A body that the schema accepts, with these ids where it asks for ids of these names. */
  Object sample(Map<?, ?> schema, Function<String, @Nullable UUID> ids) {
    return sample("", schema, ids);
  }

  private Object sample(String name, Map<?, ?> schema, Function<String, @Nullable UUID> ids) {
    if (schema.get("$ref") instanceof String reference) {
      String type = reference.substring(reference.lastIndexOf('/') + 1);
      return sample(name, map(map(map(document.get("components")).get("schemas")).get(type)), ids);
    }
    if (schema.get("enum") instanceof List<?> values) {
      return values.getFirst();
    }
    return switch (String.valueOf(schema.get("type"))) {
      case "object" -> object(schema, ids);
      case "array" -> List.of(sample(name, map(schema.get("items")), ids));
      case "boolean" -> true;
      case "integer" -> 1;
      default -> text(name, String.valueOf(schema.get("format")), ids);
    };
  }

  private Map<String, Object> object(Map<?, ?> schema, Function<String, @Nullable UUID> ids) {
    if (schema.get("additionalProperties") instanceof Map<?, ?> each) {
      return Map.of("SC01", sample("", each, ids));
    }
    Map<String, Object> object = new HashMap<>();
    Map<?, ?> properties = map(schema.get("properties"));
    List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
    properties.forEach(
        (name, property) -> {
          // What she gives herself is a plain boolean, which no schema calls required.
          if (required.contains(name) || name.equals("givenByHer")) {
            object.put(name.toString(), sample(name.toString(), map(property), ids));
          }
        });
    return object;
  }

  private static Object text(String name, String format, Function<String, @Nullable UUID> ids) {
    return switch (format) {
      case "uuid" -> {
        UUID known = ids.apply(name);
        yield known == null ? UUID.randomUUID() : known;
      }
      case "date-time" ->
          Instant.now()
              .plus(name.equals("validUntil") ? 1 : -1, ChronoUnit.HOURS)
              .truncatedTo(ChronoUnit.SECONDS)
              .toString();
      default -> "Something";
    };
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
