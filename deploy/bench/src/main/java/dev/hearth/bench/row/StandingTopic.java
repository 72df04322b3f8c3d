package dev.hearth.bench.row;

import dev.hearth.bench.BenchBroken;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to the standings that are told from now on, as any reader of the topic could. */
final class StandingTopic implements AutoCloseable {
  private static final String TOPIC = "hearth.safety-standing";
  private static final Duration AT_ONCE = Duration.ofMillis(100);

  private final KafkaConsumer<String, byte[]> consumer;

  StandingTopic(String brokers) {
    Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
    consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(TOPIC).stream()
            .map(partition -> new TopicPartition(TOPIC, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    // The seek is lazy: asking for the place makes it happen now and not with the first poll.
    partitions.forEach(consumer::position);
  }

  /** When something was first heard of each of these cases; all must be heard of in time. */
  Map<UUID, Instant> heard(Collection<UUID> cases, Duration patience) {
    Set<String> waited = cases.stream().map(UUID::toString).collect(Collectors.toSet());
    Map<UUID, Instant> heard = new HashMap<>();
    long end = System.nanoTime() + patience.toNanos();
    while (heard.size() < waited.size()) {
      if (System.nanoTime() > end) {
        throw new BenchBroken(
            "Only %d of %d due times reached Kafka within %d s"
                .formatted(heard.size(), waited.size(), patience.toSeconds()));
      }
      for (ConsumerRecord<String, byte[]> told : consumer.poll(AT_ONCE)) {
        String caseId = told.key().substring(told.key().indexOf('/') + 1);
        if (waited.contains(caseId)) {
          heard.putIfAbsent(UUID.fromString(caseId), Instant.now());
        }
      }
    }
    return heard;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
