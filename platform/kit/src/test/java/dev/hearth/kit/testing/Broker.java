package dev.hearth.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.outbox.Lane;
import dev.hearth.kit.outbox.StreamKey;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Plays the other services on the real broker: publishes their events, reads what was published.
 */
public final class Broker {
  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  private Broker() {}

  /** An event as another service would publish it; data is JSON text. */
  public static UUID publish(
      String topic, String key, long sequence, String type, @Nullable UUID agency, String data) {
    UUID id = UUID.randomUUID();
    publish(id, topic, key, sequence, type, agency, data);
    return id;
  }

  /** The same with an id of the test's choice, for delivering twice. */
  public static void publish(
      UUID id,
      String topic,
      String key,
      long sequence,
      String type,
      @Nullable UUID agency,
      String data) {
    String stream = StreamKey.of(agency, key);
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(id.toString())
            .withType(type)
            .withSource(URI.create("/test"))
            .withSubject(stream)
            .withTime(OffsetDateTime.now(java.time.ZoneOffset.UTC))
            .withDataContentType("application/json")
            .withExtension("sequence", Long.toString(sequence))
            .withData(data.getBytes(StandardCharsets.UTF_8));
    if (agency != null) {
      event.withExtension("agency", agency.toString());
    }
    int partition =
        key.startsWith("heartbeat-")
            ? Integer.parseInt(key.substring("heartbeat-".length()))
            : Lane.of(stream);
    ProducerRecord<String, byte[]> message =
        KafkaMessageFactory.<String>createWriter(physical(topic), partition, stream)
            .writeBinary(event.build());
    try {
      Producer.OPEN.send(message).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** One producer for all tests of a JVM, opened with the first event. */
  private static final class Producer {
    static final KafkaProducer<String, byte[]> OPEN =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * A record as it lies in the topic: CloudEvents attributes by name, and the data.
   *
   * @param key the stream's key without its agency
   */
  public record Published(
      String key, int partition, long offset, Map<String, String> attributes, JsonNode data) {
    /** The event's type. */
    public String type() {
      return attributes.getOrDefault("type", "");
    }

    /** The place in its stream. */
    public long sequence() {
      return Long.parseLong(attributes.getOrDefault("sequence", "0"));
    }
  }

  /** Everything that the topic holds now, in order per partition. */
  public static List<Published> all(String topic) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers(), "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, Lane.COUNT)
              .mapToObj(p -> new TopicPartition(physical(topic), p))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<Published> found = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(r -> found.add(published(r)));
      }
      return found;
    }
  }

  /** What the topic holds of one key, whatever its agency. */
  public static List<Published> of(String topic, String key) {
    return all(topic).stream().filter(r -> r.key().equals(key)).toList();
  }

  private static Published published(ConsumerRecord<String, byte[]> found) {
    Map<String, String> attributes = new HashMap<>();
    found
        .headers()
        .forEach(
            header -> {
              if (header.key().startsWith("ce_") && header.value() != null) {
                attributes.put(
                    header.key().substring(3), new String(header.value(), StandardCharsets.UTF_8));
              }
            });
    try {
      return new Published(
          found.key().substring(found.key().indexOf('/') + 1),
          found.partition(),
          found.offset(),
          attributes,
          JSON.readTree(found.value() == null ? new byte[] {'n', 'u', 'l', 'l'} : found.value()));
    } catch (IOException e) {
      throw new IllegalStateException("Not JSON: a record of " + found.topic(), e);
    }
  }

  private static String physical(String topic) {
    return ConfigProvider.getConfig().getValue("hearth.topic-prefix", String.class) + topic;
  }

  private static String servers() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }
}
