package dev.hearth.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.Heartbeat;
import dev.hearth.kit.outbox.Lane;
import dev.hearth.kit.outbox.StreamKey;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class StateFeedTest {
  private static final String TOPIC = "hearth.care-team";
  private static final String TYPE = "dev.hearth.kit.state.v1";
  private static final Duration SOON = Duration.ofSeconds(30);

  private final String key = UUID.randomUUID().toString();
  private final UUID agency = UUID.randomUUID();

  @Inject Watcher watcher;
  @Inject FeedPositions positions;
  @Inject EventWire wire;

  @Inject
  @Identifier("state-feed")
  SeekToStoredPosition seek;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  @Test
  void anOlderStateThatComesLateHasNoEffect() {
    // when
    publish(2);
    publish(1);
    publish(5);
    publish(4);
    awaitRead();

    // then
    assertThat(effects()).containsExactly("2", "5");
  }

  @Test
  void aStateDeliveredTwiceHasOneEffect() {
    // given
    UUID id = UUID.randomUUID();

    // when
    Broker.publish(id, TOPIC, key, 1, TYPE, agency, "{}");
    Broker.publish(id, TOPIC, key, 1, TYPE, agency, "{}");
    awaitRead();

    // then
    assertThat(effects()).containsExactly("1");
  }

  @Test
  void aHeartbeatIsKeptForItsPartitionAndIsNoState() {
    // given
    int partition = Lane.COUNT - 1;
    Instant before = Instant.now();

    // when
    Broker.publish(TOPIC, Heartbeat.key(partition), 1, Heartbeat.type("safety"), null, "{}");

    // then
    await()
        .atMost(SOON)
        .until(
            () -> positions.lastHeartbeat(TOPIC, partition).filter(before::isBefore).isPresent());
    assertThat(Database.count("select count(*) from effect where key like 'heartbeat-%'")).isZero();
  }

  @Test
  void anEmptiedDatabaseIsFilledAgainFromTheTopicAloneWithTheLastStateOfEachKey() {
    // given
    publish(1);
    publish(3);
    publish(2);
    awaitRead();
    Database.execute("truncate feed_key, feed_position, effect");

    // when
    int read = startAnotherReader();

    // then
    assertThat(read).isEqualTo(Broker.all(TOPIC).size());
    assertThat(effects()).containsExactly("3");
    assertThat(nextOffset()).isEqualTo(afterTheLast());
  }

  @Test
  void aReaderThatStartsAgainGoesOnWhereTheDatabaseSays() {
    // given
    publish(1);
    awaitRead();
    long kept = Database.count("select count(*) from effect");

    // when
    int read = startAnotherReader();

    // then
    assertThat(read).isZero();
    assertThat(Database.count("select count(*) from effect")).isEqualTo(kept);
  }

  /** Reads as a service that starts does, to the present end; answers how many records it met. */
  private int startAnotherReader() {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                servers,
                "group.id",
                "kit." + UUID.randomUUID(),
                "enable.auto.commit",
                "false",
                "auto.offset.reset",
                "latest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(wire.physical(TOPIC)), seekingWith(consumer));
      int read = 0;
      await().atMost(SOON).until(() -> assigned(consumer));
      while (consumer.endOffsets(consumer.assignment()).entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<String, byte[]> delivered : consumer.poll(Duration.ofMillis(200))) {
          watcher.on(delivered);
          read++;
        }
      }
      return read;
    }
  }

  // Paused at once, so that polling for the assignment swallows no record.
  private ConsumerRebalanceListener seekingWith(KafkaConsumer<String, byte[]> consumer) {
    return new ConsumerRebalanceListener() {
      @Override
      public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        seek.onPartitionsAssigned(consumer, partitions);
        consumer.pause(partitions);
      }

      @Override
      public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        // Nothing is held for a partition.
      }
    };
  }

  private static boolean assigned(KafkaConsumer<String, byte[]> consumer) {
    consumer.poll(Duration.ofMillis(200));
    consumer.resume(consumer.paused());
    return !consumer.assignment().isEmpty();
  }

  private void publish(long sequence) {
    Broker.publish(TOPIC, key, sequence, TYPE, agency, "{}");
  }

  private void awaitRead() {
    await().atMost(SOON).until(() -> nextOffset() >= afterTheLast());
  }

  private long nextOffset() {
    return positions.nextOffset(TOPIC, Lane.of(StreamKey.of(agency, key))).orElse(0);
  }

  private long afterTheLast() {
    return Broker.all(TOPIC).stream()
            .filter(event -> event.partition() == Lane.of(StreamKey.of(agency, key)))
            .mapToLong(Published::offset)
            .max()
            .orElseThrow()
        + 1;
  }

  private List<String> effects() {
    return Database.column("select sequence from effect where key = ? order by applied_order", key);
  }
}
