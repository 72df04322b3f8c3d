package dev.hearth.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.local.kafka.KafkaBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that the services told each other, read by a consumer that belongs to none of them. */
final class EventLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final KafkaBroker broker;

  EventLog(KafkaBroker broker) {
    this.broker = broker;
  }

  /** An event as it lies on its topic. */
  record Told(String topic, String key, String type, long sequence, String agency, JsonNode data) {
    /** The type without what all types have in common. */
    String fact() {
      return type.replaceFirst("^dev\\.hearth\\.[a-z]+\\.", "").replaceFirst("\\.v1$", "");
    }
  }

  /** All there is on the topics whose name begins like this, in the order of each partition. */
  List<Told> of(String topics) {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.hostAndPort());
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.listTopics().values().stream()
              .flatMap(List::stream)
              .filter(partition -> partition.topic().startsWith(topics))
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<Told> told = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(each -> told.add(read(each)));
      }
      return List.copyOf(told);
    }
  }

  /** What was told of a case. */
  List<Told> of(String topics, UUID key) {
    return of(topics).stream().filter(told -> told.key().equals(key.toString())).toList();
  }

  private static Told read(ConsumerRecord<String, byte[]> delivered) {
    try {
      return new Told(
          delivered.topic(),
          delivered.key().substring(delivered.key().indexOf('/') + 1),
          header(delivered, "ce_type"),
          Long.parseLong(header(delivered, "ce_sequence")),
          header(delivered, "ce_agency"),
          JSON.readTree(delivered.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> delivered, String name) {
    Header found = delivered.headers().lastHeader(name);
    return found == null ? "" : new String(found.value(), StandardCharsets.UTF_8);
  }
}
