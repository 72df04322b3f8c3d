package dev.hearth.local.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/** One topic as {@code deploy/topics.yaml} describes it. */
public record Topic(
    String name,
    Kind kind,
    int partitions,
    Retention retention,
    String writer,
    List<String> readers) {

  /** What is kept, and how. */
  public enum Kind {
    /** The whole current state per key. */
    STATE,
    /** What happened. */
    FACT,
    /** What could not be applied. */
    DEAD_LETTER
  }

  /** Copies the readers. */
  public Topic {
    readers = List.copyOf(readers);
    if ((kind == Kind.STATE) != retention.equals(Retention.LATEST_PER_KEY)) {
      throw new IllegalArgumentException(
          name + ": a state topic, and no other, has the retention latest-per-key");
    }
  }

  /** The same topic for one test module. */
  NewTopic withPrefix(String prefix) {
    Map<String, String> settings = new HashMap<>();
    settings.put("cleanup.policy", kind == Kind.STATE ? "compact" : "delete");
    retention
        .duration()
        .ifPresent(kept -> settings.put("retention.ms", String.valueOf(kept.toMillis())));
    return new NewTopic(prefix + name, Optional.of(partitions), Optional.of((short) 1))
        .configs(settings);
  }
}
