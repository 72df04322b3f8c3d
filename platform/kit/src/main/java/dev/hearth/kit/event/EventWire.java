package dev.hearth.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes events to Kafka records and reads them back; the CloudEvents library does the mapping. */
@Singleton
public class EventWire {
  private static final String SEQUENCE = "sequence";
  private static final String AGENCY = "agency";

  private final ObjectMapper json;
  private final String topicPrefix;
  private final URI source;

  EventWire(
      ObjectMapper json,
      @ConfigProperty(name = "hearth.topic-prefix") Optional<String> topicPrefix,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    // A later version of an event may say more than this reader knows.
    this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    this.topicPrefix = topicPrefix.orElse("");
    this.source = URI.create("/" + application);
  }

  /** The topic's name in this installation. */
  public String physical(String topic) {
    return topicPrefix + topic;
  }

  /** The topic's own name, whatever the installation's prefix. */
  public String logical(String physicalTopic) {
    return physicalTopic.startsWith(topicPrefix)
        ? physicalTopic.substring(topicPrefix.length())
        : physicalTopic;
  }

  /** The record of an event, bound to the partition that is its lane. */
  public ProducerRecord<String, byte[]> write(Event event, int partition) {
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(event.id().toString())
            .withType(event.type())
            .withSource(source)
            .withSubject(event.key())
            .withTime(event.time().atOffset(ZoneOffset.UTC))
            .withDataContentType("application/json")
            .withExtension(SEQUENCE, Long.toString(event.sequence()))
            .withData(bytes(event.data()));
    if (event.agency() != null) {
      builder.withExtension(AGENCY, event.agency().toString());
    }
    return KafkaMessageFactory.<String>createWriter(physical(event.topic()), partition, event.key())
        .writeBinary(builder.build());
  }

  /**
   * Reads a record.
   *
   * @throws UnreadableEvent when it is no event that could ever be read
   */
  public Event read(ConsumerRecord<String, byte[]> record) {
    try {
      CloudEvent event =
          new CloudEventDeserializer()
              .deserialize(record.topic(), record.headers(), record.value());
      return new Event(
          UUID.fromString(event.getId()),
          event.getType(),
          logical(record.topic()),
          Objects.requireNonNull(event.getSubject()),
          Long.parseLong(Objects.requireNonNull(text(event, SEQUENCE))),
          agency(event),
          Objects.requireNonNull(event.getTime()).toInstant(),
          json.readTree(Objects.requireNonNull(event.getData()).toBytes()));
    } catch (CloudEventRWException | IllegalArgumentException | NullPointerException e) {
      throw new UnreadableEvent("The record is not a complete event: " + e.getClass().getName());
    } catch (IOException e) {
      throw new UnreadableEvent("The event's data is not JSON");
    }
  }

  /**
   * Reads the event's data into a type that its reader knows.
   *
   * @throws UnreadableEvent when the data breaks that type
   */
  public <T> T data(Event event, Class<T> type) {
    try {
      return json.treeToValue(event.data(), type);
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent("The data of " + event.type() + " does not fit its reader");
    }
  }

  private byte[] bytes(JsonNode data) {
    try {
      return json.writeValueAsBytes(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A JSON tree could not be written", e);
    }
  }

  private static @Nullable UUID agency(CloudEvent event) {
    String agency = text(event, AGENCY);
    return agency == null ? null : UUID.fromString(agency);
  }

  private static @Nullable String text(CloudEvent event, String extension) {
    Object value = event.getExtension(extension);
    return value == null ? null : value.toString();
  }
}
