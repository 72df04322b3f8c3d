package dev.hearth.kit.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends records and returns when the broker has all of them. After a failure the producer is thrown
 * away with whatever it still holds, so that no straggler overtakes the next attempt.
 */
@Singleton
class EventSender {
  private final String bootstrapServers;
  private @Nullable KafkaProducer<String, byte[]> producer;

  EventSender(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  synchronized void sendAll(List<ProducerRecord<String, byte[]>> records) {
    try {
      List<Future<RecordMetadata>> answers = new ArrayList<>();
      for (ProducerRecord<String, byte[]> producerRecord : records) {
        answers.add(open().send(producerRecord));
      }
      for (Future<RecordMetadata> answer : answers) {
        answer.get();
      }
    } catch (ExecutionException e) {
      close();
      throw new BrokerUnavailable(e.getCause());
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new BrokerUnavailable(e);
    } catch (RuntimeException e) {
      close();
      throw new BrokerUnavailable(e);
    }
  }

  synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }

  private KafkaProducer<String, byte[]> open() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of(
                  ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                  ProducerConfig.ACKS_CONFIG, "all",
                  ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                  ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1,
                  // All three stay below the transaction's idle timeout of 20 s.
                  ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                  ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                  ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }

  /** The broker did not take everything; the rows stay in the outbox. */
  static final class BrokerUnavailable extends RuntimeException {
    BrokerUnavailable(@Nullable Throwable cause) {
      super("The broker did not acknowledge", cause);
    }
  }
}
