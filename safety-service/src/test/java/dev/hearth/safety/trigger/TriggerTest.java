package dev.hearth.safety.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class TriggerTest {
  @Inject Clock clock;
  private ACase hers;

  @BeforeEach
  void aCase() {
    hers = ACase.of(Service.HARBOUR);
  }

  @Test
  void whatIsLearntLateVoidsTheAssessmentThatDidNotKnowIt() {
    // given
    hers.assessed(Map.of());

    // when
    hers.trigger(UUID.randomUUID(), "NEW_INCIDENT", clock.instant().minus(Duration.ofDays(5)))
        .then()
        .statusCode(201);

    // then
    JsonPath standing = hers.standing();
    assertThat(standing.getString("notCurrentBecause")).isEqualTo("OVERTAKEN");
    assertThat(standing.getString("gate")).isEqualTo("SHUT");
  }

  @Test
  void whatDoesNotVoidLeavesTheGateAndBringsTheNextCheckForward() {
    // given
    hers.assessed(Map.of());

    // when
    hers.trigger(UUID.randomUUID(), "PREGNANCY", clock.instant().minus(Duration.ofDays(60)))
        .then()
        .statusCode(201);

    // then
    JsonPath standing = hers.standing();
    assertThat(standing.getString("gate")).isEqualTo("OPEN");
    assertThat(standing.getString("nextDueBecause")).isEqualTo("PREGNANCY");
  }

  @Test
  void theSameTypeOnTheSameDayIsOneTrigger() {
    // given
    Instant morning = Instant.parse("2026-05-03T00:00:00Z");
    UUID first = UUID.randomUUID();
    hers.trigger(first, "ORDER_BREACH", morning).then().statusCode(201);

    // when
    Response evening =
        hers.trigger(UUID.randomUUID(), "ORDER_BREACH", Instant.parse("2026-05-03T23:59:59Z"));
    Response nextDay =
        hers.trigger(UUID.randomUUID(), "ORDER_BREACH", Instant.parse("2026-05-04T00:00:00Z"));
    Response otherType = hers.trigger(UUID.randomUUID(), "BAIL_BREACH", morning);

    // then
    assertThat(evening.statusCode()).isEqualTo(200);
    assertThat(evening.jsonPath().getString("id")).isEqualTo(first.toString());
    assertThat(nextDay.statusCode()).isEqualTo(201);
    assertThat(otherType.statusCode()).isEqualTo(201);
  }

  @Test
  void onceAssessedTheSameMayHappenAgainOnThatDayAndCounts() {
    // given
    Instant today = clock.instant();
    hers.trigger(UUID.randomUUID(), "NEW_INCIDENT", today).then().statusCode(201);
    hers.assessed(Map.of());

    // when
    Response again = hers.trigger(UUID.randomUUID(), "NEW_INCIDENT", today);

    // then
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(hers.standing().getString("notCurrentBecause")).isEqualTo("OVERTAKEN");
  }

  @Test
  void anAssessmentClosesEveryOpenTriggerAndAnIncompleteOneClosesNone() {
    // given
    hers.trigger(UUID.randomUUID(), "WEAPON", clock.instant()).then().statusCode(201);
    UUID empty = hers.start();
    hers.asWorker()
        .header("If-Match", "\"1\"")
        .body(Map.of("feelsSafeEnoughToStart", "NOT_ASKED"))
        .post("/v1/assessments/{id}/completion", empty)
        .then()
        .statusCode(200);
    boolean afterIncomplete = list().getBoolean("items[0].open");
    String levelShown = hers.standing().getString("level");

    // when
    hers.assessed(Map.of());

    // then
    assertThat(afterIncomplete).isTrue();
    assertThat(levelShown).isEqualTo("IMMEDIATE");
    assertThat(list().getBoolean("items[0].open")).isFalse();
    assertThat(list().getString("items[0].closedBy")).isNotNull();
  }

  @Test
  void theSameRequestTwiceIsAnsweredTwiceAndTheIdServesNoOther() {
    // given
    UUID id = UUID.randomUUID();
    Instant at = clock.instant();
    hers.trigger(id, "PUV_CHANGE", at).then().statusCode(201);

    // when
    int repeated = hers.trigger(id, "PUV_CHANGE", at).statusCode();
    int other = hers.trigger(id, "MOTHER_ASKS", at).statusCode();

    // then
    assertThat(repeated).isEqualTo(200);
    assertThat(other).isEqualTo(412);
  }

  @ParameterizedTest
  @EnumSource(TriggerType.class)
  void everyTypeIsRecordedOnceItHasHappenedAndOnlySomeBefore(TriggerType type) {
    // given
    Instant future = clock.instant().plus(Duration.ofDays(2));

    // when
    Response early = hers.trigger(UUID.randomUUID(), type.name(), future);
    Response happened = hers.trigger(UUID.randomUUID(), type.name(), clock.instant());

    // then
    assertThat(early.statusCode()).isEqualTo(type.canBeDated() ? 201 : 400);
    if (!type.canBeDated()) {
      assertThat(early.jsonPath().getString("violations[0].field")).isEqualTo("happenedAt");
    }
    assertThat(happened.statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @EnumSource(TriggerType.class)
  void whatDoesNotVoidLeavesTheGateAtTheInstantItIsRecorded(TriggerType type) {
    // given
    hers.assessed(Map.of());

    // when
    hers.trigger(UUID.randomUUID(), type.name(), clock.instant()).then().statusCode(201);

    // then
    JsonPath standing = hers.standing();
    assertThat(standing.getString("gate")).isEqualTo(type.voids() ? "SHUT" : "OPEN");
    assertThat(standing.getString("nextDueBecause")).isEqualTo(type.name());
    assertThat(standing.getList("openTriggers.type")).isEqualTo(List.of(type.name()));
  }

  @Test
  void theListIsPagedNewestFirst() {
    // given
    for (String type : new String[] {"BIRTH", "PREGNANCY", "COURT_DATE"}) {
      hers.trigger(UUID.randomUUID(), type, clock.instant()).then().statusCode(201);
    }

    // when
    JsonPath first = hers.asWorker().get("/v1/triggers?caseId={c}&limit=2", hers.id()).jsonPath();
    JsonPath second =
        hers.asWorker()
            .queryParam("cursor", first.getString("next"))
            .get("/v1/triggers?caseId={c}&limit=2", hers.id())
            .jsonPath();

    // then
    assertThat(first.getList("items.type")).isEqualTo(List.of("COURT_DATE", "PREGNANCY"));
    assertThat(second.getList("items.type")).isEqualTo(List.of("BIRTH"));
    assertThat(second.getString("next")).isNull();
  }

  private JsonPath list() {
    return hers.asWorker().get("/v1/triggers?caseId={id}", hers.id()).jsonPath();
  }
}
