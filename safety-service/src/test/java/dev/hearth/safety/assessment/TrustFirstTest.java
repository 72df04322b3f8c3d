package dev.hearth.safety.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.AnAgency;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class TrustFirstTest {
  private ACase hers;
  private UUID assessment;

  @BeforeEach
  void aCase() {
    hers = ACase.of(Service.HARBOUR);
    assessment = UUID.randomUUID();
  }

  @ParameterizedTest(name = "at {0} starting finds {1}")
  @CsvSource(
      value = {"null, UNKNOWN", "NEW, VIOLATED", "BUILDING, VIOLATED"},
      nullValues = "null")
  void startingWithoutTrustIsShownAndHeldUpByNothing(String trust, String outcome) {
    // when
    JsonPath started = start(hers, trust);

    // then
    assertThat(started.getList("findings.rule")).containsExactly("PACE-01");
    assertThat(started.getString("findings[0].outcome")).isEqualTo(outcome);
    assertThat(started.getString("findings[0].subject")).isEqualTo("question:SX07");
    assertThat(started.getString("findings[0].severity")).isEqualTo("WARN");
  }

  @Test
  void startingWithTrustFindsNothing() {
    // when
    JsonPath started = start(hers, "ESTABLISHED");

    // then
    assertThat(started.getList("findings")).isEmpty();
    assertThat(started.getString("trustState")).isEqualTo("ESTABLISHED");
  }

  @Test
  void whereTheQuestionIsNotAskedNothingIsSaid() {
    // given
    AnAgency agency = AnAgency.somewhere();
    agency.settle(0, AnAgency.version("safety-check", "1.0.0"), false).then().statusCode(200);

    // when
    JsonPath started = start(ACase.of(agency.id()), "NEW");

    // then
    assertThat(started.getList("findings")).isEmpty();
  }

  @Test
  void theFindingIsShownOnceTheQuestionIsPutAndStaysWithTheAssessment() {
    // given
    start(hers, "BUILDING");

    // when
    JsonPath another = save("\"1\"", "SC04", Map.of("state", "ANSWERED", "value", "NO"));
    JsonPath waits = save("\"2\"", "SX07", Map.of("state", "NOT_ASKED_YET"));
    JsonPath put = save("\"3\"", "SX07", Map.of("state", "CHOSE_NOT_TO_SAY"));

    // then
    assertThat(another.getList("findings")).isEmpty();
    assertThat(waits.getList("findings")).isEmpty();
    assertThat(put.getList("findings.rule")).containsExactly("PACE-01");
    JsonPath read = hers.asWorker().get("/v1/assessments/{id}", assessment).jsonPath();
    assertThat(read.getList("findings.rule")).isEqualTo(List.of("PACE-01"));
  }

  @Test
  void whatSheRaisedHerselfAndTrustThatHasGrownAreKeptWithTheAnswer() {
    // given
    start(hers, "NEW");

    // when
    JsonPath raised =
        save(
            "\"1\"",
            "SX07",
            Map.of("state", "ANSWERED", "value", "YES", "saidBy", "MOTHER", "raisedByHer", true));
    JsonPath later =
        save("\"2\"", "SX07", Map.of("state", "CHOSE_NOT_TO_SAY", "trustState", "ESTABLISHED"));

    // then
    assertThat(raised.getList("findings")).isEmpty();
    assertThat(raised.getString("answers.SX07.saidBy")).isEqualTo("MOTHER");
    assertThat(raised.getBoolean("answers.SX07.raisedByHer")).isTrue();
    assertThat(later.getList("findings")).isEmpty();
    assertThat(later.getString("answers.SX07.trustState")).isEqualTo("ESTABLISHED");
  }

  private JsonPath start(ACase of, String trust) {
    Map<String, Object> body = new HashMap<>();
    body.put("caseId", of.id());
    body.put("trustState", trust);
    return of.asWorker()
        .header("If-None-Match", "*")
        .body(body)
        .put("/v1/assessments/{id}", assessment)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private JsonPath save(String etag, String item, Map<String, Object> answer) {
    return hers.asWorker()
        .header("If-Match", etag)
        .body(Map.of(item, answer))
        .patch("/v1/assessments/{id}/answers", assessment)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
