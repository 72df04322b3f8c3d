package dev.hearth.kit.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Positions;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class PositionWaitTest {
  private static final String TOPIC = "hearth.care-team";
  private static final String TYPE = "dev.hearth.kit.state.v1";

  private final UUID agency = UUID.randomUUID();
  private final String key = UUID.randomUUID().toString();

  // Another class may just have had the broker down: the feed must flow before seconds are counted.
  @BeforeEach
  void theFeedFlows() {
    String first = UUID.randomUUID().toString();
    Broker.publish(TOPIC, first, 1, TYPE, agency, "{}");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get(agency, TOPIC + ":" + agency + "/" + first + ":1").statusCode() == 200);
  }

  @Test
  void aRequestWaitsUntilTheReadModelHasComeSoFar() throws Exception {
    // when
    Response answer;
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<Response> waiting = thread.submit(() -> get(agency, position(1)));
      await().pollDelay(Duration.ofMillis(400)).until(() -> !waiting.isDone());
      Broker.publish(TOPIC, key, 1, TYPE, agency, "{}");
      answer = waiting.get();
    }

    // then
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void aRequestThatWaitsInVainIsToldToComeAgain() {
    // when
    Response answer = get(agency, position(1));

    // then
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(answer.time()).isGreaterThanOrEqualTo(10_000L);
  }

  @Test
  void whatAnotherAgencyHasReachedIsNotReached() {
    // given
    Broker.publish(TOPIC, key, 1, TYPE, agency, "{}");

    // then
    assertThat(get(agency, position(1)).statusCode()).isEqualTo(200);
    assertThat(get(UUID.randomUUID(), position(1)).statusCode()).isEqualTo(503);
  }

  @Test
  void aPositionInATopicThatIsNotReadHereIsNotWaitedFor() {
    assertThat(get(agency, "hearth.safety-standing:" + agency + "/" + key + ":7").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mirja",
        "hearth.care-team:Mirja",
        "hearth.care-team:a:-1",
        "hearth.care-team:a:1,",
        "a:a:1,a:a:1,a:a:1,a:a:1,a:a:1,a:a:1,a:a:1,a:a:1,a:a:1"
      })
  void whatIsNoPositionIsRefused(String header) {
    // when
    Response answer = send(agency, header);

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString()).contains("Hearth-Position").doesNotContain("Mirja");
  }

  @Test
  void aPositionThatNobodyGaveToThisCallerIsRefused() {
    // given
    String mine = Positions.givenTo("aino", position(1));

    // when
    List<Response> answers =
        List.of(
            send(agency, position(1)),
            send(agency, Positions.givenTo("lauri", position(1))),
            send(agency, mine.replace(":1:", ":2:")),
            send(agency, mine.replace(key, UUID.randomUUID().toString())));

    // then
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(400);
              assertThat(answer.asString()).contains("Hearth-Position");
            });
  }

  private String position(long sequence) {
    return TOPIC + ":" + agency + "/" + key + ":" + sequence;
  }

  private static Response get(UUID agency, String position) {
    return send(agency, Positions.givenTo("aino", position));
  }

  private static Response send(UUID agency, String header) {
    return given()
        .auth()
        .oauth2(Tokens.of("aino", agency, "worker"))
        .header("Hearth-Position", header)
        .get("/test/lamps");
  }
}
