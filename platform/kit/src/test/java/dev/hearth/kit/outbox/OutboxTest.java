package dev.hearth.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.problem.StorageFailure;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.local.testing.TestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class OutboxTest {
  private static final String TOPIC = "hearth.caseplan";
  private static final String TYPE = "dev.hearth.kit.noted.v1";
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int WRITERS = 8;
  private static final int EVENTS_EACH = 40;
  private static final String KEPT = "select count(*) from outbox_event where key = ?";

  private final UUID agency = UUID.randomUUID();

  @Inject Outbox outbox;
  @Inject DataSource dataSource;
  @Inject EventWire wire;
  @Inject ObjectMapper json;
  @Inject Clock clock;
  @Inject SentEventsLeave leaving;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  @Test
  void eightWritersAndThreeRelaysAtOnceLoseNothingAndKeepTheOrderOfEachKey()
      throws InterruptedException, ExecutionException {
    // given
    List<String> keys = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID().toString()).toList();
    AtomicBoolean writing = new AtomicBoolean(true);

    // when
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
      List<Future<?>> relays = new ArrayList<>();
      for (int relay = 0; relay < 2; relay++) {
        relays.add(threads.submit(() -> relayWhile(writing)));
      }
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int first = writer;
        writers.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < EVENTS_EACH; i++) {
                    publish(keys.get((first + i) % keys.size()));
                  }
                }));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      await().atMost(SOON).until(() -> waiting() == 0);
      writing.set(false);
      for (Future<?> relay : relays) {
        relay.get();
      }
    }

    // then
    Map<String, List<Long>> sequences =
        Broker.all(TOPIC).stream()
            .filter(event -> keys.contains(event.key()))
            .collect(
                Collectors.groupingBy(
                    Published::key, Collectors.mapping(Published::sequence, Collectors.toList())));
    assertThat(sequences).containsOnlyKeys(keys);
    assertThat(sequences.values())
        .allSatisfy(
            of ->
                assertThat(of)
                    .hasSize(WRITERS * EVENTS_EACH / keys.size())
                    .isSorted()
                    .doesNotHaveDuplicates());
  }

  @Test
  void aRolledBackTransactionPublishesNothing() {
    // given
    String key = UUID.randomUUID().toString();

    // when
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          outbox.publish(TOPIC, key, TYPE, agency, Map.of("n", 1));
                          throw new IllegalStateException("rolled back");
                        }))
        .hasMessage("rolled back");
    long sequence = publish(key);

    // then
    await().atMost(SOON).until(() -> waiting() == 0);
    assertThat(Broker.of(TOPIC, key)).extracting(Published::sequence).containsExactly(sequence);
  }

  @Test
  void aRelayThatDiesBetweenTheAcknowledgementAndTheMarkSendsTheSameEventAgain() {
    // given
    Set<String> mine = ConcurrentHashMap.newKeySet();
    AtomicReference<String> sentByTheDead = new AtomicReference<>();
    EventSender dying =
        new EventSender(Map.of("bootstrap.servers", servers)) {
          @Override
          synchronized void sendAll(List<ProducerRecord<String, byte[]>> records) {
            super.sendAll(records);
            records.stream()
                .map(sent -> sent.key().substring(sent.key().indexOf('/') + 1))
                .filter(mine::contains)
                .findFirst()
                .filter(key -> sentByTheDead.compareAndSet(null, key))
                .ifPresent(key -> killHolderOf(Lane.of(StreamKey.of(agency, key))));
          }
        };
    LaneTransfer doomed = new LaneTransfer(dataSource, wire, dying, json, clock);

    // when
    // The service's own relay works the same lanes; sooner or later the doomed one comes first.
    try {
      await()
          .atMost(SOON)
          .pollInterval(Duration.ofMillis(20))
          .ignoreExceptionsInstanceOf(StorageFailure.class)
          .until(
              () -> {
                String key = UUID.randomUUID().toString();
                mine.add(key);
                publish(key);
                doomed.move(Lane.of(StreamKey.of(agency, key)));
                return false;
              },
              moved -> sentByTheDead.get() != null);
    } finally {
      doomed.close();
    }

    // then
    await().atMost(SOON).until(() -> waiting() == 0);
    List<Published> twice = Broker.of(TOPIC, sentByTheDead.get());
    assertThat(twice).hasSize(2);
    assertThat(twice)
        .extracting(event -> event.attributes().get("id"))
        .containsOnly(twice.getFirst().attributes().get("id"));
    long next = publish(sentByTheDead.get());
    String second = Long.toString(next);
    await().atMost(SOON).until(() -> effects(sentByTheDead.get()).contains(second));
    assertThat(effects(sentByTheDead.get()))
        .containsExactly(Long.toString(twice.getFirst().sequence()), second);
  }

  @Test
  void whileTheBrokerIsAwayCommandsGoOnAndTheirEventsLeaveLater() {
    // given
    String key = UUID.randomUUID().toString();
    TestPlatform platform = TestPlatform.start();

    // when
    platform.crashKafka();
    long sequence;
    try {
      sequence = publish(key);
      assertThat(waiting()).isPositive();
    } finally {
      platform.reviveKafka();
    }

    // then
    await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
    assertThat(Broker.of(TOPIC, key)).extracting(Published::sequence).contains(sequence);
  }

  @Test
  void aStreamThatARestoredDatabaseSetBackGoesOnPastWhatWasLost() {
    // given
    String key = UUID.randomUUID().toString();
    publish(key);
    long lost = publish(key);

    // when
    Database.execute(
        "update outbox_stream set sequence = 1 where key = ?", StreamKey.of(agency, key));
    long setBack = publish(key);
    Database.execute("delete from outbox_stream where key = ?", StreamKey.of(agency, key));
    long forgotten = publish(key);

    // then
    assertThat(setBack).isGreaterThan(lost);
    assertThat(forgotten).isGreaterThan(setBack);
  }

  @Test
  void aClockThatGoesBackDoesNotSetTheSequenceBack() {
    // given
    String key = UUID.randomUUID().toString();
    long first = publish(key);
    Database.execute(
        "update outbox_stream set sequence = ? where key = ?",
        first + 3_600_000_000L,
        StreamKey.of(agency, key));

    // when
    long second = publish(key);

    // then
    assertThat(second).isEqualTo(first + 3_600_000_001L);
  }

  @Test
  void whatTheBrokerTookAWeekAgoLeavesAndWhatStillWaitsStays() {
    // given
    String key = UUID.randomUUID().toString();
    publish(key);
    publish(key);
    publish(key);
    await().atMost(SOON).until(() -> waiting() == 0);
    age(key, 1, "8 days");
    age(key, 2, "6 days");
    Database.execute(
        "update outbox_event set occurred_at = now() - interval '90 days' where key = ?",
        StreamKey.of(agency, key));

    // when
    leaving.leave();

    // then
    assertThat(Database.count(KEPT, StreamKey.of(agency, key))).isEqualTo(2);
  }

  private void age(String key, int place, String age) {
    Database.execute(
        """
        update outbox_event set sent_at = now() - cast(? as interval) where id =
          (select id from outbox_event where key = ? order by id offset ? limit 1)
        """,
        age,
        StreamKey.of(agency, key),
        place - 1);
  }

  private long publish(String key) {
    return QuarkusTransaction.requiringNew()
        .call(() -> outbox.publish(TOPIC, key, TYPE, agency, Map.of("n", 1)));
  }

  private void relayWhile(AtomicBoolean writing) {
    EventSender sender = new EventSender(Map.of("bootstrap.servers", servers));
    LaneTransfer another = new LaneTransfer(dataSource, wire, sender, json, clock);
    try {
      while (writing.get()) {
        for (int lane = 0; lane < Lane.COUNT; lane++) {
          another.move(lane);
        }
      }
    } finally {
      another.close();
    }
  }

  private static void killHolderOf(int lane) {
    Database.column(
        """
        select pg_terminate_backend(pid)::text from pg_locks
        where locktype = 'advisory' and classid = x'48656172'::int::oid and objid = ?::oid and granted
        """,
        lane);
  }

  private static List<String> effects(String key) {
    return Database.column("select sequence from effect where key = ? order by applied_order", key);
  }

  private static long waiting() {
    return Database.count("select count(*) from outbox_event where sent_at is null");
  }
}
