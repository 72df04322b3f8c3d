package dev.hearth.safety.heightenedrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Alarms;
import dev.hearth.safety.testing.Service;
import dev.hearth.safety.testing.TimeAhead;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class HeightenedRiskTimeTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  @Inject SettableClock clock;
  private ACase hers;
  private Instant inSixDays;

  @BeforeEach
  void anAssessedCase() {
    TimeAhead.begin(clock);
    hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of());
    inSixDays = clock.instant().plus(Duration.ofDays(6)).truncatedTo(ChronoUnit.HOURS);
  }

  @AfterEach
  void backToNow() {
    TimeAhead.end(clock);
  }

  @Test
  void aTimeThatComesOnceIsCheckedTwoDaysBefore() {
    // given
    UUID id = UUID.randomUUID();

    // when
    Response recorded = record(id, once(inSixDays));

    // then
    assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
    assertThat(recorded.header("ETag")).isEqualTo("\"1\"");
    assertThat(recorded.jsonPath().getString("what")).isEqualTo("The final on television");
    assertThat(nextDue()).isEqualTo(inSixDays.minus(TWO_DAYS));
    assertThat(hers.standing().getString("nextDueBecause")).isEqualTo("HEIGHTENED_RISK_TIME");
    assertThat(hers.standing().getString("gate")).isEqualTo("OPEN");
  }

  @Test
  void paydayAsksAgainEachWeekOnceTheCheckBeforeItWasDone() {
    // given
    UUID payday = UUID.randomUUID();
    record(payday, weekly(inSixDays)).then().statusCode(201);
    Instant firstDue = nextDue();

    // when
    clock.advance(Duration.ofDays(4).minusHours(2));
    hers.assessed(Map.of());

    // then
    assertThat(firstDue).isEqualTo(inSixDays.minus(TWO_DAYS));
    assertThat(nextDue()).isEqualTo(inSixDays.plus(Duration.ofDays(5)));
    assertThat(Instant.parse(read(payday).getString("nextAt")))
        .isEqualTo(inSixDays.plus(Duration.ofDays(7)));
    assertThat(openOccurrences()).hasSize(1);
  }

  @Test
  void oneThatComesUncheckedStaysOverdueWhileTheNextIsAskedFor() {
    // given
    record(UUID.randomUUID(), weekly(inSixDays)).then().statusCode(201);

    // when
    clock.advance(Duration.ofDays(6).plusMinutes(1));

    // then
    await().atMost(SOON).until(() -> openOccurrences().size() == 2);
    assertThat(nextDue()).isEqualTo(inSixDays.minus(TWO_DAYS));
    assertThat(hers.standing().getString("notCurrentBecause")).isEqualTo("OVERDUE");
  }

  @Test
  void afterServiceWasAwayForWeeksOnlyTheNextOneAheadIsAskedFor() {
    // given
    UUID payday = UUID.randomUUID();
    record(payday, weekly(inSixDays)).then().statusCode(201);
    Alarms.goUnheard(hers.id(), payday);
    clock.advance(Duration.ofDays(30));

    // when
    Alarms.areHeardAgain(hers.id(), payday);

    // then
    await().atMost(SOON).until(() -> openOccurrences().size() == 2);
    assertThat(Instant.parse(read(payday).getString("nextAt")))
        .isEqualTo(inSixDays.plus(Duration.ofDays(28)));
    assertThat(hers.standing().getString("notCurrentBecause")).isEqualTo("OVERDUE");
    await().atMost(SOON).until(() -> hers.lastPublished().data().get("openTriggers").size() == 2);
    hers.assessed(Map.of());
    assertThat(hers.standing().getBoolean("current")).isTrue();
  }

  @Test
  void movedToAnotherTimeItsCheckGoesWithIt() {
    // given
    UUID id = UUID.randomUUID();
    record(id, once(inSixDays)).then().statusCode(201);
    Instant later = inSixDays.plus(Duration.ofDays(3));

    // when
    Response changed = change(id, "\"1\"", once(later));
    Response stale = change(id, "\"1\"", once(later));

    // then
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(nextDue()).isEqualTo(later.minus(TWO_DAYS));
    assertThat(openOccurrences()).hasSize(1);
    assertThat(triggers().getList("items.cancelledAt").stream().filter(c -> c != null)).hasSize(1);
  }

  @Test
  void otherWordsLeaveItsCheckAlone() {
    // given
    UUID id = UUID.randomUUID();
    record(id, weekly(inSixDays)).then().statusCode(201);
    Map<String, Object> reworded = weekly(inSixDays);
    reworded.put("what", "When the money comes");

    // when
    Response changed = change(id, "\"1\"", reworded);

    // then
    assertThat(changed.jsonPath().getString("what")).isEqualTo("When the money comes");
    assertThat(triggers().getList("items")).hasSize(1);
  }

  @Test
  void endedItAsksForNothingAndStaysToBeRead() {
    // given
    UUID id = UUID.randomUUID();
    record(id, weekly(inSixDays)).then().statusCode(201);

    // when
    Response ended = end(id, "\"1\"");

    // then
    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(ended.jsonPath().getString("endedAt")).isNotNull();
    assertThat(hers.standing().getString("nextDueBecause")).isEqualTo("INTERVAL");
    assertThat(end(id, "\"2\"").statusCode()).isEqualTo(409);
    assertThat(change(id, "\"2\"", weekly(inSixDays)).statusCode()).isEqualTo(409);
    assertThat(hers.asWorker().delete("/v1/heightened-risk-times/{id}", id).statusCode())
        .isEqualTo(428);
  }

  @Test
  void twoThatComeOnOneDayAskOnce() {
    // given
    Instant morning = inSixDays.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(8));
    record(UUID.randomUUID(), once(morning)).then().statusCode(201);
    record(UUID.randomUUID(), once(morning.plus(Duration.ofHours(10)))).then().statusCode(201);

    // when
    List<String> reasons = hers.standing().getList("dues.because");
    clock.advance(Duration.ofDays(4));
    hers.assessed(Map.of());

    // then
    assertThat(reasons).containsExactly("HEIGHTENED_RISK_TIME", "INTERVAL");
    assertThat(openOccurrences()).isEmpty();
  }

  @Test
  void anOccurrenceIsChangedOnlyThroughItsTime() {
    // given
    record(UUID.randomUUID(), weekly(inSixDays)).then().statusCode(201);
    String occurrence = triggers().getString("items[0].id");

    // when / then
    assertThat(
            hers.asWorker()
                .header("If-Match", "\"1\"")
                .delete("/v1/triggers/{id}", occurrence)
                .statusCode())
        .isEqualTo(409);
  }

  private Map<String, Object> once(Instant from) {
    Map<String, Object> body = new HashMap<>();
    body.put("caseId", hers.id());
    body.put("what", "The final on television");
    body.put("source", "MOTHER");
    body.put("from", from.toString());
    body.put("to", from.plus(Duration.ofHours(4)).toString());
    return body;
  }

  private Map<String, Object> weekly(Instant first) {
    Map<String, Object> body = new HashMap<>();
    body.put("caseId", hers.id());
    body.put("what", "Payday");
    body.put("source", "MOTHER");
    body.put("rrule", "FREQ=WEEKLY");
    body.put("dtstart", LocalDateTime.ofInstant(first, ZoneOffset.UTC).toString());
    body.put("zone", "UTC");
    return body;
  }

  private Response record(UUID id, Map<String, Object> body) {
    return hers.asWorker()
        .header("If-None-Match", "*")
        .body(body)
        .put("/v1/heightened-risk-times/{id}", id);
  }

  private Response change(UUID id, String etag, Map<String, Object> body) {
    return hers.asWorker()
        .header("If-Match", etag)
        .body(body)
        .put("/v1/heightened-risk-times/{id}", id);
  }

  private Response end(UUID id, String etag) {
    return hers.asWorker().header("If-Match", etag).delete("/v1/heightened-risk-times/{id}", id);
  }

  private JsonPath read(UUID id) {
    return hers.asWorker().get("/v1/heightened-risk-times/{id}", id).jsonPath();
  }

  private Instant nextDue() {
    return Instant.parse(hers.standing().getString("nextDueAt"));
  }

  private JsonPath triggers() {
    return hers.asWorker().get("/v1/triggers?caseId={id}", hers.id()).jsonPath();
  }

  private List<Object> openOccurrences() {
    return triggers().getList("items.findAll { it.open }");
  }
}
