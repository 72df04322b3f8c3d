package dev.hearth.safety.assessment;

import static dev.hearth.safety.testing.AnAgency.version;
import static dev.hearth.safety.testing.AnInstrument.ofFourQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.AnAgency;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class ForeignInstrumentTest {
  private AnAgency agency;
  private ACase hers;

  @BeforeEach
  void anAgencyWithItsOwnInstrument() {
    agency = AnAgency.somewhere().using("four-questions", "1", ofFourQuestions());
    hers = ACase.of(agency.id());
  }

  @Test
  void itsLevelIsShownInItsOwnWordAndInOurs() {
    // given
    UUID assessment = start("four-questions", "1").extractId();
    save(assessment, "\"1\"", Map.of("Q1", "YES", "Q2", "YES", "Q3", "ONCE", "Q4", "SAFE"))
        .then()
        .statusCode(200);

    // when
    JsonPath result = hers.complete(assessment, "YES").then().statusCode(200).extract().jsonPath();

    // then
    assertThat(result.getString("level")).isEqualTo("ELEVATED");
    assertThat(result.getString("instrumentLevel")).isEqualTo("worrying");
    assertThat(result.getInt("score")).isEqualTo(3);
    assertThat(result.getBoolean("notValidated")).isFalse();
    assertThat((Object) result.get("notice")).isNull();
    assertThat(result.getList("findings")).isEmpty();
    assertThat(due(result)).isEqualTo(Duration.ofDays(10));
    JsonPath standing = hers.standing();
    assertThat(standing.getString("level")).isEqualTo("ELEVATED");
    assertThat(standing.getBoolean("notValidated")).isFalse();
    assertThat((Object) standing.get("notice")).isNull();
    JsonPath listed = hers.asWorker().get("/v1/assessments?caseId={id}", hers.id()).jsonPath();
    assertThat(listed.getString("items[0].instrumentLevel")).isEqualTo("worrying");
    assertThat(listed.getBoolean("items[0].notValidated")).isFalse();
  }

  @Test
  void aJudgementItHasNoWordForComesBackAtOurTime() {
    // given
    UUID assessment = start("four-questions", "1").extractId();
    save(assessment, "\"1\"", Map.of("Q1", "NO", "Q2", "YES", "Q4", "SAFE"));

    // when
    JsonPath result =
        hers.asWorker()
            .header("If-Match", "\"2\"")
            .body(
                Map.of(
                    "judgement", "IMMEDIATE",
                    "judgementReason", "He has a key",
                    "feelsSafeEnoughToStart", "NO"))
            .post("/v1/assessments/{id}/completion", assessment)
            .jsonPath();

    // then
    assertThat(result.getString("level")).isEqualTo("IMMEDIATE");
    assertThat(result.getString("instrumentLevel")).isEqualTo("calm");
    assertThat(due(result)).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void whereNobodyAskedHerHowSafeSheFeelsTheGuidanceSaysSo() {
    // given
    UUID assessment = start("four-questions", "1").extractId();
    save(assessment, "\"1\"", Map.of("Q1", "NO", "Q2", "YES"));

    // when
    JsonPath result = hers.complete(assessment, "YES").jsonPath();

    // then
    assertThat(result.getList("findings.rule")).containsExactly("MOT-03");
    assertThat(result.getString("findings[0].outcome")).isEqualTo("UNKNOWN");
  }

  @Test
  void anItemOfAnotherInstrumentIsNamedOnlyWhereItLooksLikeOne() {
    // given
    UUID assessment = start("four-questions", "1").extractId();

    // when
    Response ofTheirs = save(assessment, "\"1\"", Map.of("Q7", "YES"));
    Response ofOurs = save(assessment, "\"1\"", Map.of("SC01", "SAFE"));

    // then
    assertThat(ofTheirs.jsonPath().getString("violations[0].field")).isEqualTo("Q7");
    assertThat(ofOurs.jsonPath().getString("violations[0].field")).isEqualTo("items");
  }

  @Test
  void aDraftAndARetiredVersionStartNothing() {
    // given
    agency.load("four-questions", "2", ofFourQuestions()).then().statusCode(201);
    agency.retire("four-questions", "1").then().statusCode(200);

    // when
    Started draft = start("four-questions", "2");
    Started retired = start("four-questions", "1");

    // then
    assertThat(draft.field()).isEqualTo("instrument");
    assertThat(draft.message()).contains("activated");
    assertThat(retired.field()).isEqualTo("instrument");
    assertThat(retired.message()).contains("retired");
  }

  @Test
  void whatBeganBeforeTheRetirementIsCompletedAndReadByItsVersion() {
    // given
    UUID assessment = start("four-questions", "1").extractId();
    agency.retire("four-questions", "1").then().statusCode(200);

    // when
    save(assessment, "\"1\"", Map.of("Q1", "YES", "Q2", "NO", "Q3", "NEVER", "Q4", "SAFE"));
    int completed = hers.complete(assessment, "NO").statusCode();

    // then
    assertThat(completed).isEqualTo(200);
    assertThat(
            hers.asWorker()
                .get("/v1/assessments/{id}", assessment)
                .jsonPath()
                .getString("result.instrumentLevel"))
        .isEqualTo("grave");
  }

  @Test
  void anotherAgencysVersionStartsNothingAndLooksLikeNone() {
    // given
    ACase elsewhere = ACase.of(UUID.randomUUID());

    // when
    Started anothers = start(elsewhere, "four-questions", "1");
    Started none = start(elsewhere, "five-questions", "1");

    // then
    assertThat(anothers.answer().statusCode()).isEqualTo(400);
    assertThat(anothers.answer().jsonPath().getString("violations"))
        .isEqualTo(none.answer().jsonPath().getString("violations"));
  }

  private record Started(UUID id, Response answer) {
    UUID extractId() {
      answer.then().statusCode(201);
      return id;
    }

    String field() {
      return answer.then().statusCode(400).extract().jsonPath().getString("violations[0].field");
    }

    String message() {
      return answer.jsonPath().getString("violations[0].message");
    }
  }

  private Started start(String code, String version) {
    return start(hers, code, version);
  }

  private static Started start(ACase hers, String code, String version) {
    UUID id = UUID.randomUUID();
    return new Started(
        id,
        hers.asWorker()
            .header("If-None-Match", "*")
            .body(Map.of("caseId", hers.id(), "instrument", version(code, version)))
            .put("/v1/assessments/{id}", id));
  }

  private Response save(UUID assessment, String etag, Map<String, String> answers) {
    Map<String, Object> body = new HashMap<>();
    answers.forEach((item, value) -> body.put(item, Map.of("state", "ANSWERED", "value", value)));
    return hers.asWorker()
        .header("If-Match", etag)
        .body(body)
        .patch("/v1/assessments/{id}/answers", assessment);
  }

  private static Duration due(JsonPath result) {
    return Duration.between(
        Instant.parse(result.getString("completedAt")),
        Instant.parse(result.getString("nextDueAt")));
  }
}
