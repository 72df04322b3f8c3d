package dev.hearth.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.local.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class FeedReadinessTest {
  private static final String TOPIC = "hearth.care-team";
  private static final Duration SOON = Duration.ofSeconds(30);

  @Inject FeedPositions positions;
  @Inject EventWire wire;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  @Test
  void aMissingTopicIsNamed() {
    // when
    HealthCheckResponse answer = readiness(List.of(TOPIC, "hearth.nowhere")).call();

    // then
    assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
    assertThat(answer.getData())
        .hasValueSatisfying(
            data -> assertThat(data).containsEntry("missing-topics", "hearth.nowhere"));
  }

  @Test
  void aServiceIsNotReadyUntilItHasReadToTheEndAndStaysReadyWithoutTheBroker() {
    // given
    String key = UUID.randomUUID().toString();
    Broker.publish(TOPIC, key, 1, "dev.hearth.kit.state.v1", UUID.randomUUID(), "{}");
    await().atMost(SOON).until(() -> readiness(List.of(TOPIC)).call().getStatus() == Status.UP);
    FeedReadiness starting = readiness(List.of(TOPIC));
    Database.execute(
        "update feed_position set next_offset = next_offset - 1 where next_offset > 0");

    // when
    HealthCheckResponse behind = starting.call();
    Database.execute("update feed_position set next_offset = next_offset + 1");
    HealthCheckResponse reached = starting.call();

    // then
    assertThat(behind.getStatus()).isEqualTo(Status.DOWN);
    assertThat(behind.getData()).hasValueSatisfying(data -> assertThat(data).containsKey("behind"));
    assertThat(reached.getStatus()).isEqualTo(Status.UP);

    TestPlatform platform = TestPlatform.start();
    platform.crashKafka();
    try {
      assertThat(starting.call().getStatus()).isEqualTo(Status.UP);
      assertThat(readiness(List.of(TOPIC)).call().getStatus()).isEqualTo(Status.DOWN);
    } finally {
      platform.reviveKafka();
    }
  }

  private FeedReadiness readiness(List<String> topics) {
    FeedsConfig config =
        new FeedsConfig() {
          @Override
          public Optional<List<String>> feeds() {
            return Optional.of(List.of(TOPIC));
          }

          @Override
          public Optional<List<String>> topics() {
            return Optional.of(topics);
          }

          @Override
          public Duration positionWait() {
            return Duration.ZERO;
          }
        };
    return new FeedReadiness(config, positions, wire, servers);
  }
}
