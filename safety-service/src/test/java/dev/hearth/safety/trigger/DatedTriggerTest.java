package dev.hearth.safety.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.safety.testing.ACase;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Triggers that are known in advance. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class DatedTriggerTest {
  @Inject SettableClock clock;
  private ACase hers;
  private Instant inTenDays;

  @BeforeEach
  void anAssessedCase() {
    TimeAhead.begin(clock);
    hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of());
    inTenDays = clock.instant().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.DAYS);
  }

  @AfterEach
  void backToNow() {
    TimeAhead.end(clock);
  }

  @Test
  void aReleaseIsCheckedThreeDaysBeforeAndADayAfterAndLeavesTheGateUntilThen() {
    // when
    hers.trigger(UUID.randomUUID(), "RELEASE_FROM_CUSTODY", inTenDays).then().statusCode(201);

    // then
    JsonPath standing = hers.standing();
    assertThat(standing.getString("gate")).isEqualTo("OPEN");
    assertThat(standing.getList("dues.because"))
        .isEqualTo(List.of("RELEASE_FROM_CUSTODY", "RELEASE_FROM_CUSTODY", "INTERVAL"));
    assertThat(instant(standing, "dues[0].at")).isEqualTo(inTenDays.minus(Duration.ofDays(3)));
    assertThat(instant(standing, "dues[1].at")).isEqualTo(inTenDays.plus(Duration.ofHours(24)));
    assertThat(instant(standing, "dues[0].eventAt")).isEqualTo(inTenDays);
  }

  @Test
  void anAssessmentShortlyBeforeAnswersTheCheckBeforeAndNotTheOneAfter() {
    // given
    UUID court = UUID.randomUUID();
    hers.trigger(court, "COURT_DATE", inTenDays).then().statusCode(201);

    // when
    hers.assessed(Map.of());

    // then
    JsonPath trigger = read(court);
    assertThat(trigger.getBoolean("open")).isTrue();
    assertThat(trigger.getString("beforeAnsweredAt")).isNotNull();
    JsonPath standing = hers.standing();
    assertThat(instant(standing, "nextDueAt")).isEqualTo(inTenDays.plus(Duration.ofDays(1)));
    assertThat(standing.getString("nextDueBecause")).isEqualTo("COURT_DATE");
  }

  @Test
  void itIsMovedAndBothDatesStayToBeSeen() {
    // given
    UUID court = UUID.randomUUID();
    String etag = hers.trigger(court, "COURT_DATE", inTenDays).header("ETag");
    Instant later = inTenDays.plus(Duration.ofDays(5));

    // when
    Response moved = move(court, "COURT_DATE", later, etag);

    // then
    assertThat(moved.statusCode()).isEqualTo(200);
    assertThat(moved.header("ETag")).isEqualTo("\"2\"");
    JsonPath trigger = read(court);
    assertThat(instant(trigger, "happenedAt")).isEqualTo(later);
    assertThat(trigger.getList("changes.change")).isEqualTo(List.of("MOVED"));
    assertThat(instant(trigger, "changes[0].wasAt")).isEqualTo(inTenDays);
    assertThat(instant(trigger, "changes[0].movedTo")).isEqualTo(later);
    assertThat(instant(hers.standing(), "nextDueAt")).isEqualTo(later.minus(Duration.ofDays(7)));
  }

  @Test
  void itIsCancelledAndAsksForNothingAnyMore() {
    // given
    UUID handover = UUID.randomUUID();
    String etag = hers.trigger(handover, "CONTACT_HANDOVER", inTenDays).header("ETag");

    // when
    Response cancelled = cancel(handover, etag);

    // then
    assertThat(cancelled.statusCode()).isEqualTo(200);
    assertThat(cancelled.jsonPath().getBoolean("open")).isFalse();
    assertThat(read(handover).getList("changes.change")).isEqualTo(List.of("CANCELLED"));
    assertThat(hers.standing().getString("nextDueBecause")).isEqualTo("INTERVAL");
    assertThat(cancel(handover, "\"2\"").statusCode()).isEqualTo(409);
    assertThat(hers.trigger(UUID.randomUUID(), "CONTACT_HANDOVER", inTenDays).statusCode())
        .as("a new one of that day")
        .isEqualTo(201);
  }

  @Test
  void aCheckThatWasMissedStaysMissedWhenItsOccasionIsCancelledAndRecordedAgain() {
    // given
    UUID court = UUID.randomUUID();
    hers.trigger(court, "COURT_DATE", inTenDays).then().statusCode(201);
    clock.advance(Duration.ofDays(5));
    String missed = hers.standing().getString("notCurrentBecause");

    // when
    hers.asWorker()
        .header("If-Match", "\"1\"")
        .delete("/v1/triggers/{id}", court)
        .then()
        .statusCode(200);
    hers.trigger(UUID.randomUUID(), "COURT_DATE", inTenDays).then().statusCode(201);

    // then
    assertThat(missed).isEqualTo("OVERDUE");
    assertThat(hers.standing().getString("notCurrentBecause")).isEqualTo("OVERDUE");
  }

  @Test
  void aChangeMustSayWhatItBuildsOnAndKeepTypeAndCase() {
    // given
    UUID court = UUID.randomUUID();
    hers.trigger(court, "COURT_DATE", inTenDays).then().statusCode(201);
    Instant later = inTenDays.plus(Duration.ofDays(1));

    // when
    int stale = move(court, "COURT_DATE", later, "\"7\"").statusCode();
    int otherType = move(court, "PLAN_CLOSE", later, "\"1\"").statusCode();
    int cancelledBlindly = hers.asWorker().delete("/v1/triggers/{id}", court).statusCode();
    int cancelledStale = cancel(court, "\"7\"").statusCode();

    // then
    assertThat(List.of(stale, otherType, cancelledBlindly, cancelledStale))
        .containsExactly(412, 400, 428, 412);
  }

  @Test
  void whatHasHappenedIsNeitherMovedNorCancelled() {
    // given
    UUID birth = UUID.randomUUID();
    hers.trigger(birth, "BIRTH", clock.instant()).then().statusCode(201);
    UUID court = UUID.randomUUID();
    hers.trigger(court, "COURT_DATE", clock.instant().plus(Duration.ofHours(1)));
    clock.advance(Duration.ofHours(2));

    // when / then
    assertThat(cancel(birth, "\"1\"").statusCode()).isEqualTo(409);
    assertThat(cancel(court, "\"1\"").statusCode()).isEqualTo(409);
    assertThat(move(court, "COURT_DATE", inTenDays, "\"1\"").statusCode()).isEqualTo(409);
  }

  @Test
  void whatWasAwaitedForLaterThatDayAndHasHappenedNowVoidsAtOnce() {
    // given
    Instant now = clock.instant();
    clock.advance(Duration.between(now, inTenDays.plus(Duration.ofHours(1))));
    UUID release = UUID.randomUUID();
    hers.trigger(release, "RELEASE_FROM_CUSTODY", inTenDays.plus(Duration.ofHours(20)))
        .then()
        .statusCode(201);

    // when
    Response early = hers.trigger(UUID.randomUUID(), "RELEASE_FROM_CUSTODY", clock.instant());

    // then
    assertThat(early.statusCode()).isEqualTo(200);
    assertThat(early.jsonPath().getString("id")).isEqualTo(release.toString());
    assertThat(hers.standing().getString("overtakenBy")).isEqualTo("RELEASE_FROM_CUSTODY");
    assertThat(read(release).getList("changes.change")).isEqualTo(List.of("MOVED"));
  }

  private Response move(UUID trigger, String type, Instant to, String etag) {
    return hers.asWorker()
        .header("If-Match", etag)
        .body(Map.of("caseId", hers.id(), "type", type, "happenedAt", to.toString()))
        .put("/v1/triggers/{id}", trigger);
  }

  private Response cancel(UUID trigger, String etag) {
    return hers.asWorker().header("If-Match", etag).delete("/v1/triggers/{id}", trigger);
  }

  private JsonPath read(UUID trigger) {
    return hers.asWorker()
        .get("/v1/triggers/{id}", trigger)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Instant instant(JsonPath json, String path) {
    return Instant.parse(json.getString(path));
  }
}
