package dev.hearth.kit.outbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/**
 * The lane of a key is the partition of its records: one number for the order inside the database
 * and the order on the broker. Every topic has {@value #COUNT} partitions.
 */
public final class Lane {
  /** Partitions of every topic. */
  public static final int COUNT = 3;

  private Lane() {}

  /** The lane of a key, 0 to {@value #COUNT} − 1; the choice that Kafka's own partitioner makes. */
  public static int of(String key) {
    return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % COUNT;
  }
}
