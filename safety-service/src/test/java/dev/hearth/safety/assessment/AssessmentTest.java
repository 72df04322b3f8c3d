package dev.hearth.safety.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class AssessmentTest {
  private ACase hers;

  @BeforeEach
  void aCase() {
    hers = ACase.of(Service.HARBOUR);
  }

  @Test
  void answersComeAtHerPaceAndStayWhereTheyAre() {
    // given
    UUID assessment = hers.start();

    // when
    answer(
        assessment,
        "\"1\"",
        "{\"SC01\":{\"state\":\"ANSWERED\",\"value\":\"SAFE\",\"saidBy\":\"MOTHER\"}}");
    answer(
        assessment,
        "\"2\"",
        "{\"SX07\":{\"state\":\"CHOSE_NOT_TO_SAY\"},\"SX09\":{\"state\":\"ANSWERED\",\"values\":[\"PET\",\"CHILD\"]}}");

    // then
    JsonPath read =
        hers.asWorker()
            .get("/v1/assessments/{id}", assessment)
            .then()
            .statusCode(200)
            .header("ETag", "\"3\"")
            .header("Cache-Control", "no-store")
            .extract()
            .jsonPath();
    assertThat(read.getString("status")).isEqualTo("IN_PROGRESS");
    assertThat(read.getBoolean("notValidated")).isTrue();
    assertThat(read.getString("answers.SC01.saidBy")).isEqualTo("MOTHER");
    assertThat(read.getString("answers.SX07.state")).isEqualTo("CHOSE_NOT_TO_SAY");
    assertThat(read.getList("answers.SX09.values")).containsExactly("PET", "CHILD");
    assertThat((Object) read.get("result")).isNull();
  }

  @Test
  void completionSaysTheLevelAndHowItCameAbout() {
    // given
    UUID assessment = hers.answered(Map.of("SC04", "YES", "SC08", "YES", "SC14", "NO"));

    // when
    JsonPath result =
        hers.asWorker()
            .header("If-Match", "\"2\"")
            .body(
                Map.of(
                    "judgement", "STANDARD",
                    "judgementReason", "She seemed calm",
                    "feelsSafeEnoughToStart", "NO",
                    "feelsSafeInHerWords", "Not while he has a key"))
            .post("/v1/assessments/{id}/completion", assessment)
            .then()
            .statusCode(200)
            .header("ETag", "\"3\"")
            .extract()
            .jsonPath();

    // then
    assertThat(result.getString("level")).isEqualTo("ELEVATED");
    assertThat(result.getInt("score")).isEqualTo(4);
    assertThat(result.getString("outcome")).isEqualTo("COMPLETED");
    assertThat(result.getBoolean("notValidated")).isTrue();
    assertThat(result.getList("findings.rule")).isEqualTo(List.of("MOT-03"));
    assertThat(result.getString("judgementReason")).isEqualTo("She seemed calm");
    assertThat(result.getString("feelsSafeInHerWords")).isEqualTo("Not while he has a key");
    assertThat(hers.standing().getString("feelsSafeInHerWords"))
        .isEqualTo("Not while he has a key");
    assertThat(result.getList("explanation")).contains("SC04 YES adds 2.");
    assertThat(result.getString("nextDueAt")).isNotNull();
  }

  @Test
  void aCompletedAssessmentNeverChanges() {
    // given
    UUID assessment = hers.answered(Map.of());
    hers.complete(assessment, "YES").then().statusCode(200);

    // when
    int answering =
        hers.asWorker()
            .header("If-Match", "\"3\"")
            .body(Map.of("SC01", Map.of("state", "NOT_ASKED_YET")))
            .patch("/v1/assessments/{id}/answers", assessment)
            .statusCode();
    int completing =
        hers.asWorker()
            .header("If-Match", "\"3\"")
            .body(Map.of("feelsSafeEnoughToStart", "NO"))
            .post("/v1/assessments/{id}/completion", assessment)
            .statusCode();

    // then
    assertThat(answering).isEqualTo(409);
    assertThat(completing).isEqualTo(409);
  }

  @Test
  void wordsOfHersNeedThatSheWasAsked() {
    // given
    UUID assessment = hers.answered(Map.of());

    // when
    Response answer =
        hers.asWorker()
            .header("If-Match", "\"2\"")
            .body(
                Map.of(
                    "feelsSafeEnoughToStart", "NOT_ASKED",
                    "feelsSafeInHerWords", "Not while he has a key"))
            .post("/v1/assessments/{id}/completion", assessment);

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString()).contains("feelsSafeInHerWords").doesNotContain("he has a key");
  }

  @Test
  void answersOfOneAssessmentDoNotOpenInAnother() {
    // given
    UUID calm = hers.answered(Map.of());
    UUID grave = hers.answered(Map.of("SC03", "YES"));

    // when
    Database.execute(
        """
        update assessment set sealed_answers =
          (select sealed_answers from assessment where id = ?) where id = ?
        """,
        calm,
        grave);
    Response read = hers.asWorker().get("/v1/assessments/{id}", grave);

    // then
    assertThat(read.statusCode()).isEqualTo(500);
    assertThat(read.asString()).doesNotContain("SC03");
  }

  private void answer(UUID assessment, String etag, String body) {
    hers.asWorker()
        .header("If-Match", etag)
        .body(body)
        .patch("/v1/assessments/{id}/answers", assessment)
        .then()
        .statusCode(200);
  }
}
