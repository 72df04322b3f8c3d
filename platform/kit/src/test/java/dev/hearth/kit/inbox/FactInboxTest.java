package dev.hearth.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.outbox.Lane;
import dev.hearth.kit.outbox.StreamKey;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.local.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class FactInboxTest {
  private static final String TOPIC = "hearth.caseplan";
  private static final String DEAD_LETTERS = "hearth.dead-letter.caseplan";
  private static final String TYPE = "dev.hearth.kit.noted.v1";
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration OUTAGE =
      Duration.parse(System.getProperty("hearth.test.outage", "PT8S"));

  private final String key = UUID.randomUUID().toString();
  private final UUID agency = UUID.randomUUID();

  @Inject Listener listener;
  @Inject OldIdsLeave leaving;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  @Test
  void aFactDeliveredTwiceHasOneEffect() {
    // given
    UUID id = UUID.randomUUID();

    // when
    Broker.publish(id, TOPIC, key, 1, TYPE, agency, "{}");
    Broker.publish(id, TOPIC, key, 1, TYPE, agency, "{}");
    Broker.publish(TOPIC, key, 2, TYPE, agency, "{}");

    // then
    await().atMost(SOON).until(() -> effects() >= 2 && applied(2));
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void aFactIsAcknowledgedAfterItsEffectCommittedAndNotBefore() throws Exception {
    // given
    Broker.publish(TOPIC, key, 1, TYPE, agency, "{}");
    await().atMost(SOON).until(() -> effects() == 1 && committed() >= ofKey(1));
    CountDownLatch closed = new CountDownLatch(1);
    listener.holdEffectsAt(closed);

    // when
    Broker.publish(TOPIC, key, 2, TYPE, agency, "{}");

    // then
    try {
      await()
          .during(Duration.ofSeconds(7))
          .atMost(Duration.ofSeconds(12))
          .until(() -> committed() < ofKey(2) && effects() == 1);
    } finally {
      closed.countDown();
    }
    await().atMost(SOON).until(() -> effects() == 2 && committed() >= ofKey(2));
  }

  @Test
  void aBrokenFactGoesToTheDeadLettersAndTheNextOneIsApplied() {
    // when
    Broker.publish(TOPIC, key, 1, TYPE, agency, "{\"broken\":true}");
    Broker.publish(TOPIC, key, 2, TYPE, null, "{}");
    Broker.publish(TOPIC, key, 3, TYPE, agency, "{}");

    // then
    await().atMost(SOON).until(() -> applied(3));
    assertThat(effects()).isEqualTo(1);
    await().atMost(SOON).until(() -> Broker.of(DEAD_LETTERS, key).size() == 2);
  }

  @Test
  void whileTheDatabaseIsAwayFactsWaitAndEachHasItsEffectOnceAfterwards() {
    // given
    int facts = 120;
    long deadBefore = Broker.all(DEAD_LETTERS).size();
    TestPlatform platform = TestPlatform.start();

    // when
    for (int i = 1; i <= facts; i++) {
      if (i == facts / 3) {
        platform.crashPostgres();
      }
      Broker.publish(TOPIC, key, i, TYPE, agency, "{}");
    }
    await().pollDelay(OUTAGE).atMost(OUTAGE.plusSeconds(2)).until(() -> true);
    platform.revivePostgres();

    // then
    await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> applied(facts));
    assertThat(effects()).isEqualTo(facts);
    assertThat(
            Database.column(
                "select sequence from effect where key = ? order by applied_order", key))
        .isSortedAccordingTo(java.util.Comparator.comparing(Long::valueOf));
    assertThat(Broker.all(DEAD_LETTERS)).hasSize((int) deadBefore);
  }

  @Test
  void idsOfFactsThatTheTopicNoLongerKeepsAreForgottenAndYoungerOnesAreNot() {
    // given
    UUID old = UUID.randomUUID();
    UUID young = UUID.randomUUID();
    Database.execute("insert into inbox_event values (?, now() - interval '41 days')", old);
    Database.execute("insert into inbox_event values (?, now() - interval '39 days')", young);

    // when
    leaving.leave();

    // then
    assertThat(
            Database.column(
                "select event_id::text from inbox_event where event_id in (?, ?)", old, young))
        .containsExactly(young.toString());
  }

  private long effects() {
    return Database.count("select count(*) from effect where key = ?", key);
  }

  private boolean applied(long sequence) {
    return Database.count(
            "select count(*) from effect where key = ? and sequence = ?", key, sequence)
        == 1;
  }

  /** The offset after the record with this sequence. */
  private long ofKey(long sequence) {
    return Broker.of(TOPIC, key).stream()
            .filter(event -> event.sequence() == sequence)
            .findFirst()
            .orElseThrow()
            .offset()
        + 1;
  }

  private long committed() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      OffsetAndMetadata offset =
          admin
              .listConsumerGroupOffsets("kit.facts")
              .partitionsToOffsetAndMetadata()
              .get()
              .get(new TopicPartition("kit." + TOPIC, Lane.of(StreamKey.of(agency, key))));
      return offset == null ? 0 : offset.offset();
    }
  }
}
