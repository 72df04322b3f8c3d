package dev.hearth.kit.feed;

import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.Heartbeat;
import dev.hearth.kit.event.UnreadableEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads a partition through before its read model is made anew, and notes the last state of every
 * key. A compacted topic still holds states that passed; applied one by one they would be acted on
 * a second time, a team without its supervisor before the team with her.
 */
@Singleton
class Survey {
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int SILENT_POLLS = 30;
  private static final int NOTE_AT_ONCE = 5_000;

  private final FeedPositions positions;
  private final EventWire wire;
  private final Map<String, Object> broker;

  Survey(
      FeedPositions positions,
      EventWire wire,
      @Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.positions = positions;
    this.wire = wire;
    this.broker = Map.copyOf(broker);
  }

  /**
   * Surveys one partition to its present end.
   *
   * @throws TimeoutException when the broker stays silent for half a minute
   */
  void of(TopicPartition partition) {
    Map<String, Event> last = new HashMap<>();
    try (KafkaConsumer<String, byte[]> consumer = open()) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      int silent = 0;
      while (consumer.position(partition) < end) {
        ConsumerRecords<String, byte[]> delivered = consumer.poll(POLL);
        silent = delivered.isEmpty() ? silent + 1 : 0;
        if (silent == SILENT_POLLS) {
          throw new TimeoutException("The broker stopped answering in the middle of a survey");
        }
        delivered.forEach(each -> note(each, last));
        if (last.size() >= NOTE_AT_ONCE) {
          positions.announce(last.values());
          last.clear();
        }
      }
    }
    positions.announce(last.values());
  }

  private void note(ConsumerRecord<String, byte[]> delivered, Map<String, Event> last) {
    try {
      Event event = wire.read(delivered);
      if (!Heartbeat.is(event)) {
        last.merge(event.key(), event, (a, b) -> a.sequence() > b.sequence() ? a : b);
      }
    } catch (UnreadableEvent unreadable) {
      // It has no place among the states; the feed itself will put it on the dead-letter topic.
      return;
    }
  }

  private KafkaConsumer<String, byte[]> open() {
    Map<String, Object> config = new HashMap<>(broker);
    config.put("enable.auto.commit", "false");
    return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
