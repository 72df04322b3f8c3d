package dev.hearth.local.kafka;

import dev.hearth.local.LocalFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All topics of Hearth, read from {@code deploy/topics.yaml}. */
public record Topics(List<Topic> all) {
  /** The prefix of each module that tests on the broker. */
  public static final List<String> PREFIXES_OF_TESTS =
      List.of("kit.", "catalog.", "caseplan.", "safety.", "notification.");

  /** Copies the list. */
  public Topics {
    all = List.copyOf(all);
  }

  /** Reads the list that was built into this module. */
  public static Topics read() {
    try (InputStream file =
        Objects.requireNonNull(Topics.class.getResourceAsStream("topics.yaml"))) {
      List<Map<String, Object>> entries =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return new Topics(entries.stream().map(Topics::topic).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates those that are missing, each once per prefix. */
  public void createMissing(String brokers, List<String> prefixes) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
      Set<String> present = admin.listTopics().names().get();
      List<NewTopic> missing =
          prefixes.stream()
              .flatMap(prefix -> all.stream().map(topic -> topic.withPrefix(prefix)))
              .filter(topic -> !present.contains(topic.name()))
              .toList();
      admin.createTopics(missing).all().get();
    } catch (ExecutionException e) {
      throw new LocalFailure("Cannot create the topics: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted while creating the topics.", e);
    }
  }

  private static Topic topic(Map<String, Object> entry) {
    return new Topic(
        text(entry, "name"),
        Topic.Kind.valueOf(text(entry, "kind").toUpperCase(Locale.ROOT).replace('-', '_')),
        Integer.parseInt(text(entry, "partitions")),
        Retention.parse(text(entry, "retention")),
        text(entry, "writer"),
        readers(entry));
  }

  private static List<String> readers(Map<String, Object> entry) {
    return entry.get("readers") instanceof List<?> names
        ? names.stream().map(Objects::toString).toList()
        : List.of();
  }

  private static String text(Map<String, Object> entry, String key) {
    Object value = entry.get(key);
    if (value == null) {
      throw new IllegalArgumentException("deploy/topics.yaml: no " + key + " in " + entry);
    }
    return value.toString();
  }
}
