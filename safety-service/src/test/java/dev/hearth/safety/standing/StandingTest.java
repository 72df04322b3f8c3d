package dev.hearth.safety.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import dev.hearth.safety.testing.TimeAhead;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class StandingTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final EventContract CONTRACT =
      new EventContract("safety-service", "dev.hearth.safety.standing.v1");

  @Inject SettableClock clock;

  @BeforeEach
  void farAhead() {
    TimeAhead.begin(clock);
  }

  @AfterEach
  void backToNow() {
    TimeAhead.end(clock);
  }

  @Test
  void aNewCaseAsksForItsFirstAssessment() {
    // when
    ACase hers = ACase.of(Service.HARBOUR);

    // then
    JsonNode data = published(hers, 1).data();
    assertThat(data.get("notCurrentBecause").asText()).isEqualTo("NOT_ASSESSED");
    assertThat(data.get("gate").asText()).isEqualTo("SHUT");
    assertThat(data.get("nextDueAt").isNull()).isFalse();
    assertThat(hers.standing().getString("gateSentence")).contains("not been assessed");
  }

  @Test
  void anAssessmentOpensTheGateAndATriggerShutsIt() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of());
    JsonNode open = published(hers, 2).data();

    // when
    hers.trigger(UUID.randomUUID(), "ORDER_BREACH", clock.instant()).then().statusCode(201);

    // then
    Broker.Published shut = published(hers, 3);
    assertThat(open.get("gate").asText()).isEqualTo("OPEN");
    assertThat(open.get("nextDueBecause").asText()).isEqualTo("INTERVAL");
    assertThat(shut.data().get("gate").asText()).isEqualTo("SHUT");
    assertThat(shut.data().get("notCurrentBecause").asText()).isEqualTo("OVERTAKEN");
    assertThat(shut.data().get("overtakenBy").asText()).isEqualTo("ORDER_BREACH");
    assertThat(shut.attributes()).containsEntry("agency", Service.HARBOUR.toString());
  }

  @Test
  void aDueTimePassesAndEverybodyHearsOfItUnasked() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of());
    published(hers, 2);

    // when
    clock.advance(Duration.ofDays(28).plusSeconds(1));

    // then
    JsonNode overdue = published(hers, 3).data();
    assertThat(overdue.get("notCurrentBecause").asText()).isEqualTo("OVERDUE");
    assertThat(overdue.get("gate").asText()).isEqualTo("SHUT");
  }

  @Test
  void anEarlierLeaseThatEndsTakesNothingFromALaterOne() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of("SC01", "NOT_SAFE"));
    clock.advance(Duration.ofDays(6));
    hers.assessed(Map.of());
    published(hers, 3);

    // when
    clock.advance(Duration.ofDays(2));

    // then
    JsonPath standing = hers.standing();
    assertThat(standing.getString("gate")).isEqualTo("OPEN");
    assertThat(standing.getBoolean("current")).isTrue();
  }

  @Test
  void strangulationShowsImmediateUntilSheWasAskedAgain() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of());

    // when
    hers.trigger(UUID.randomUUID(), "STRANGULATION", clock.instant()).then().statusCode(201);
    String during = hers.standing().getString("level");
    hers.assessed(Map.of("SX01", "LAST_12_MONTHS"));

    // then
    assertThat(during).isEqualTo("IMMEDIATE");
    assertThat(hers.standing().getString("level")).isEqualTo("HIGH");
    assertThat(hers.standing().getBoolean("current")).isTrue();
  }

  @Test
  void elevatedOpensWithTheSafetyPlan() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of("SC01", "MOSTLY_UNSAFE"));
    String before = hers.standing().getString("gateRow");

    // when
    hers.asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "caseId", hers.id(),
                "actions", List.of(Map.of("assignee", "AGENCY", "text", "Change the locks")),
                "agreedByHer", true))
        .put("/v1/safety-plans/{id}", UUID.randomUUID())
        .then()
        .statusCode(201);

    // then
    assertThat(before).isEqualTo("ELEVATED_WITHOUT_SAFETY_PLAN");
    assertThat(hers.standing().getString("gate")).isEqualTo("OPEN");
    assertThat(hers.standing().getBoolean("safetyPlanHasActionForMother")).isFalse();
  }

  @Test
  void aTriggerAndACompletionAtOnceLeaveOneTruth() throws Exception {
    for (int round = 0; round < 8; round++) {
      // given
      ACase hers = ACase.of(Service.HARBOUR);
      UUID assessment = hers.answered(Map.of());
      Instant happened = clock.instant();

      // when
      try (ExecutorService both = Executors.newFixedThreadPool(2)) {
        Future<Integer> completing =
            both.submit(() -> hers.complete(assessment, "YES").statusCode());
        Future<Integer> recording =
            both.submit(
                () -> hers.trigger(UUID.randomUUID(), "NEW_INCIDENT", happened).statusCode());
        assertThat(completing.get()).isEqualTo(200);
        assertThat(recording.get()).isEqualTo(201);
      }

      // then
      boolean triggerOpen =
          hers.asWorker()
              .get("/v1/triggers?caseId={id}", hers.id())
              .jsonPath()
              .getBoolean("items[0].open");
      JsonPath standing = hers.standing();
      assertThat(standing.getBoolean("current")).isEqualTo(!triggerOpen);
      assertThat(standing.getString("gate")).isEqualTo(triggerOpen ? "SHUT" : "OPEN");
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(hers.lastPublished().data().get("gate").asText())
                      .isEqualTo(standing.getString("gate")));
    }
  }

  @Test
  void theETagIsTheVersionAndStaysWhileNothingChanges() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    String first = etag(hers);

    // when
    hers.assessed(Map.of());

    // then
    assertThat(first).isEqualTo("\"1\"");
    assertThat(etag(hers)).isEqualTo("\"2\"");
    assertThat(etag(hers)).isEqualTo("\"2\"");
  }

  @Test
  void theWriterSaysOnEveryPartitionThatItIsAlive() {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(Broker.all(Service.STANDING_TOPIC))
                    .filteredOn(r -> r.type().equals("dev.hearth.safety.heartbeat.v1"))
                    .extracting(Broker.Published::key)
                    .contains("heartbeat-0", "heartbeat-1", "heartbeat-2"));
    new EventContract("safety-service", "dev.hearth.safety.heartbeat.v1")
        .accepts(Broker.of(Service.STANDING_TOPIC, "heartbeat-0").getLast().data());
  }

  @Test
  void theExampleFitsTheSchema() {
    assertThat(CONTRACT.example().get("gate").asText()).isEqualTo("SHUT");
  }

  /** The standing of this number, once it lies in Kafka; it fits the contract. */
  private static Broker.Published published(ACase hers, int sequence) {
    await().atMost(SOON).until(() -> hers.published().size() >= sequence);
    Broker.Published found = hers.published().get(sequence - 1);
    CONTRACT.accepts(found.data());
    return found;
  }

  private static String etag(ACase hers) {
    return hers.asWorker().get("/v1/safety-standing/{id}", hers.id()).header("ETag");
  }
}
