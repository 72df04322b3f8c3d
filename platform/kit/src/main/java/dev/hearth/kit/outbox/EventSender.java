package dev.hearth.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends records and returns when the broker has all of them. After a failure the producer is thrown
 * away with whatever it still holds, so that no straggler overtakes the next attempt.
 */
@Singleton
class EventSender {
  private static final Duration FOR_ALL = Duration.ofSeconds(15);

  private final Map<String, Object> broker;
  private @Nullable KafkaProducer<String, byte[]> producer;

  EventSender(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.broker = Map.copyOf(broker);
  }

  synchronized void sendAll(List<ProducerRecord<String, byte[]>> records) {
    long deadline = System.nanoTime() + FOR_ALL.toNanos();
    try {
      List<Future<RecordMetadata>> answers = new ArrayList<>();
      for (ProducerRecord<String, byte[]> producerRecord : records) {
        Future<RecordMetadata> answer = open().send(producerRecord);
        answers.add(answer);
        if (answer.isDone()) {
          // Refused on the spot: what comes after it must not go out before it.
          answer.get();
        }
      }
      for (Future<RecordMetadata> answer : answers) {
        answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (ExecutionException e) {
      close();
      throw new BrokerUnavailable(e.getCause());
    } catch (TimeoutException e) {
      close();
      throw new BrokerUnavailable(e);
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
      producer = new KafkaProducer<>(config(), new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  // The broker's own settings (addresses, TLS, credentials), and ours over them. The times stay
  // below the transaction's idle timeout of 20 s.
  private Map<String, Object> config() {
    Map<String, Object> config = new HashMap<>(broker);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    return config;
  }

  /** The broker did not take everything; the rows stay in the outbox. */
  static final class BrokerUnavailable extends RuntimeException {
    BrokerUnavailable(@Nullable Throwable cause) {
      super("The broker did not acknowledge", cause);
    }
  }
}
