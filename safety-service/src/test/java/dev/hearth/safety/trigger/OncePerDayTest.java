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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once per type and day, also for what is known in advance, and whoever comes first. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class OncePerDayTest {
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
  void aSecondRecordOfTheSameTypeAndDayMakesNoSecondCheck() {
    // given
    UUID morning = UUID.randomUUID();
    hers.trigger(morning, "COURT_DATE", inTenDays.plus(Duration.ofHours(9))).then().statusCode(201);

    // when
    Response afternoon =
        hers.trigger(UUID.randomUUID(), "COURT_DATE", inTenDays.plus(Duration.ofHours(14)));

    // then
    assertThat(afternoon.statusCode()).isEqualTo(200);
    assertThat(afternoon.jsonPath().getString("id")).isEqualTo(morning.toString());
    assertThat(hers.standing().getList("openTriggers")).hasSize(1);
  }

  @Test
  void norDoesOneOfADayThatWasAskedAboutAlready() {
    // given
    UUID starts = UUID.randomUUID();
    Instant inTwoDays = clock.instant().plus(Duration.ofDays(2));
    hers.trigger(starts, "GATED_ITEM_STARTS", inTwoDays).then().statusCode(201);
    hers.assessed(Map.of());

    // when
    Response again = hers.trigger(UUID.randomUUID(), "GATED_ITEM_STARTS", inTwoDays);

    // then
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.jsonPath().getBoolean("open")).isFalse();
    assertThat(hers.standing().getString("nextDueBecause")).isEqualTo("INTERVAL");
  }

  @Test
  void twoOfADayAreNotMadeByMovingEither() {
    // given
    hers.trigger(UUID.randomUUID(), "COURT_DATE", inTenDays).then().statusCode(201);
    UUID other = UUID.randomUUID();
    hers.trigger(other, "COURT_DATE", inTenDays.plus(Duration.ofDays(1))).then().statusCode(201);

    // when / then
    assertThat(move(other, "COURT_DATE", inTenDays.plusSeconds(60), "\"1\"").statusCode())
        .isEqualTo(409);
  }

  @Test
  void theDayIsHersWhenHerZoneIsNamed() {
    // given
    Instant lateEvening = inTenDays.plus(Duration.ofHours(13));
    Instant nextMorning = inTenDays.plus(Duration.ofHours(15));

    // when
    int evening = inBrisbane(lateEvening).statusCode();
    int morning = inBrisbane(nextMorning).statusCode();

    // then
    assertThat(evening).isEqualTo(201);
    assertThat(morning).isEqualTo(201);
  }

  @Test
  void manyWhoRecordTheSameAtOnceRecordOne() throws Exception {
    // when
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService many = Executors.newFixedThreadPool(6)) {
      List<Future<Integer>> recording =
          IntStream.range(0, 6)
              .mapToObj(
                  i ->
                      many.submit(
                          () ->
                              hers.trigger(UUID.randomUUID(), "COURT_DATE", inTenDays)
                                  .statusCode()))
              .toList();
      for (Future<Integer> each : recording) {
        answers.add(each.get());
      }
    }

    // then
    assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(hers.standing().getList("openTriggers")).hasSize(1);
  }

  @Test
  void anAssessmentThatIsCompletedWhileADateIsMovedLeavesOneTruth() throws Exception {
    for (int round = 0; round < 6; round++) {
      // given
      ACase another = ACase.of(Service.HARBOUR);
      UUID court = UUID.randomUUID();
      another.trigger(court, "COURT_DATE", inTenDays).then().statusCode(201);
      UUID assessment = another.answered(Map.of());
      Instant farther = inTenDays.plus(Duration.ofDays(60));

      // when
      try (ExecutorService both = Executors.newFixedThreadPool(2)) {
        Future<Integer> completing =
            both.submit(() -> another.complete(assessment, "YES").statusCode());
        Future<Integer> moving =
            both.submit(
                () ->
                    another
                        .asWorker()
                        .header("If-Match", "\"1\"")
                        .body(
                            Map.of(
                                "caseId", another.id(),
                                "type", "COURT_DATE",
                                "happenedAt", farther.toString()))
                        .put("/v1/triggers/{id}", court)
                        .statusCode());
        assertThat(completing.get()).isEqualTo(200);
        assertThat(moving.get()).isEqualTo(200);
      }

      // then
      JsonPath trigger = another.asWorker().get("/v1/triggers/{id}", court).jsonPath();
      assertThat(trigger.getString("beforeAnsweredAt")).isNull();
      assertThat(trigger.getBoolean("open")).isTrue();
      assertThat(another.standing().getList("dues.because"))
          .isEqualTo(List.of("INTERVAL", "COURT_DATE", "COURT_DATE"));
    }
  }

  private Response inBrisbane(Instant at) {
    return hers.asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "caseId",
                hers.id(),
                "type",
                "COURT_DATE",
                "happenedAt",
                at.toString(),
                "zone",
                "Australia/Brisbane"))
        .put("/v1/triggers/{id}", UUID.randomUUID());
  }

  private Response move(UUID trigger, String type, Instant to, String etag) {
    return hers.asWorker()
        .header("If-Match", etag)
        .body(Map.of("caseId", hers.id(), "type", type, "happenedAt", to.toString()))
        .put("/v1/triggers/{id}", trigger);
  }
}
