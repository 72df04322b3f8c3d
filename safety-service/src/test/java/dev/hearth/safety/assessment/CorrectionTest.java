package dev.hearth.safety.assessment;

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

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class CorrectionTest {
  @Inject Clock clock;
  private ACase hers;
  private UUID first;

  @BeforeEach
  void anAssessmentThatWasWrittenDownWrongly() {
    hers = ACase.of(Service.HARBOUR);
    first = hers.answered(Map.of());
    hers.complete(first, "YES").then().statusCode(200);
  }

  @Test
  void aCorrectionNamesTheOldOneWhichStaysAsItWas() {
    // given
    JsonPath before = read(first);

    // when
    UUID correction = hers.corrected(first, Map.of("SC01", "NOT_SAFE"));

    // then
    JsonPath after = read(first);
    assertThat(after.getMap("answers")).isEqualTo(before.getMap("answers"));
    assertThat(after.getMap("result")).isEqualTo(before.getMap("result"));
    assertThat(after.getString("correctedBy")).isEqualTo(correction.toString());
    assertThat(read(correction).getString("corrects")).isEqualTo(first.toString());
    List<Map<String, Object>> items =
        hers.asWorker().get("/v1/assessments?caseId={id}", hers.id()).jsonPath().getList("items");
    assertThat(items)
        .extracting(item -> item.get("correctedBy"))
        .containsExactly(null, correction.toString());
    assertThat(hers.standing().getString("level")).isEqualTo("HIGH");
    assertThat(hers.standing().getString("assessmentId")).isEqualTo(correction.toString());
  }

  @Test
  void anOpenCorrectionChangesNothingYet() {
    // when
    start(UUID.randomUUID(), first).then().statusCode(201);

    // then
    assertThat(read(first).getString("correctedBy")).isNull();
    assertThat(hers.standing().getString("assessmentId")).isEqualTo(first.toString());
  }

  @Test
  void aCorrectionDoesNotLengthenTheLease() {
    // given
    Instant end = Instant.parse(hers.standing().getString("validUntil"));

    // when
    UUID correction = hers.corrected(first, Map.of("SC06", "YES"));

    // then
    JsonPath result = read(correction);
    assertThat(result.getString("result.asOf"))
        .isEqualTo(read(first).getString("result.completedAt"));
    assertThat(Instant.parse(hers.standing().getString("validUntil"))).isEqualTo(end);
  }

  @Test
  void aCalmerCorrectionDoesNotLengthenTheLeaseEither() {
    // given
    UUID elevated = hers.answered(Map.of("SX05", "YES"));
    hers.complete(elevated, "YES").then().statusCode(200);
    Instant end = Instant.parse(hers.standing().getString("validUntil"));

    // when
    hers.corrected(elevated, Map.of());

    // then
    assertThat(hers.standing().getString("level")).isEqualTo("STANDARD");
    assertThat(Instant.parse(hers.standing().getString("validUntil"))).isEqualTo(end);
  }

  @Test
  void aCorrectionKeepsTheInstrumentAndSaysTheJudgementAgain() {
    // given
    UUID judged = hers.answered(Map.of());
    hers.asWorker()
        .header("If-Match", "\"2\"")
        .body(
            Map.of(
                "judgement", "HIGH",
                "judgementReason", "He waits outside",
                "feelsSafeEnoughToStart", "NO"))
        .post("/v1/assessments/{id}/completion", judged)
        .then()
        .statusCode(200);
    UUID correction = UUID.randomUUID();

    // when
    Response another =
        hers.asWorker()
            .header("If-None-Match", "*")
            .body(
                Map.of(
                    "caseId",
                    hers.id(),
                    "corrects",
                    judged,
                    "instrument",
                    Map.of("code", "safety-check", "version", "9.9.9")))
            .put("/v1/assessments/{id}", correction);
    start(correction, judged).then().statusCode(201);
    Response silent =
        hers.asWorker()
            .header("If-Match", "\"1\"")
            .body(Map.of("feelsSafeEnoughToStart", "NO"))
            .post("/v1/assessments/{id}/completion", correction);

    // then
    assertThat(another.statusCode()).isEqualTo(400);
    assertThat(another.jsonPath().getString("violations[0].field")).isEqualTo("instrument");
    assertThat(silent.statusCode()).isEqualTo(400);
    assertThat(silent.jsonPath().getString("violations[0].field")).isEqualTo("judgement");
  }

  @Test
  void aCorrectionTellsNothingOfWhatHasHappenedSince() {
    // given
    hers.trigger(UUID.randomUUID(), "NEW_INCIDENT", clock.instant().minus(Duration.ofHours(1)))
        .then()
        .statusCode(201);

    // when
    hers.corrected(first, Map.of("SC06", "YES"));

    // then
    assertThat(hers.standing().getString("notCurrentBecause")).isEqualTo("OVERTAKEN");
    assertThat(hers.standing().getString("gate")).isEqualTo("SHUT");
  }

  @Test
  void aCorrectionOfAnOlderOneDoesNotStandBeforeWhatWasFoundLater() {
    // given
    UUID second = hers.answered(Map.of("SX02", "YES"));
    hers.complete(second, "NO").then().statusCode(200);

    // when
    UUID correction = hers.corrected(first, Map.of());

    // then
    assertThat(read(first).getString("correctedBy")).isEqualTo(correction.toString());
    assertThat(hers.standing().getString("assessmentId")).isEqualTo(second.toString());
    assertThat(hers.standing().getString("level")).isEqualTo("HIGH");
  }

  @Test
  void onlyACompletedOneOfTheSameCaseIsCorrected() {
    // given
    UUID open = hers.start();
    ACase another = ACase.of(Service.HARBOUR);
    UUID ofAnother = another.answered(Map.of());
    another.complete(ofAnother, "YES").then().statusCode(200);

    // when
    List<Response> refused =
        List.of(
            start(UUID.randomUUID(), open),
            start(UUID.randomUUID(), ofAnother),
            start(UUID.randomUUID(), UUID.randomUUID()));

    // then
    assertThat(refused)
        .allMatch(answer -> answer.statusCode() == 400)
        .allMatch(answer -> answer.jsonPath().getString("violations[0].field").equals("corrects"));
    assertThat(refused.get(1).jsonPath().getString("violations"))
        .isEqualTo(refused.get(2).jsonPath().getString("violations"));
  }

  private Response start(UUID id, UUID corrects) {
    return hers.asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("caseId", hers.id(), "corrects", corrects))
        .put("/v1/assessments/{id}", id);
  }

  private JsonPath read(UUID assessment) {
    return hers.asWorker()
        .get("/v1/assessments/{id}", assessment)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
