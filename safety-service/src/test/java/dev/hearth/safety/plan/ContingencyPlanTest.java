package dev.hearth.safety.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.APlan;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class ContingencyPlanTest {
  private ACase hers;
  private APlan plan;

  @BeforeEach
  void aCase() {
    hers = ACase.of(Service.HARBOUR);
    plan = APlan.of(hers);
  }

  @Test
  void completingAsksTheRulesAndHoldsNothingBack() {
    // given
    Map<String, Object> alone = APlan.withOneAction("MOTHER", "Keep the phone charged");
    alone.put("kind", "CONTINGENCY");
    alone.put("policeInvolved", "NO");
    plan.make(alone).then().statusCode(201);

    // when
    Response completed = plan.post("completion", "\"1\"", Map.of());

    // then
    assertThat(completed.statusCode()).isEqualTo(200);
    assertThat(completed.header("ETag")).isEqualTo("\"2\"");
    assertThat(outcome(completed.jsonPath(), "LIV-04")).isEqualTo("WARN VIOLATED");
    assertThat(outcome(completed.jsonPath(), "LIV-05")).isEqualTo("WARN VIOLATED");
    assertThat(completed.jsonPath().getBoolean("plan.active")).isTrue();
    assertThat(completed.jsonPath().getString("plan.completedBy")).isEqualTo(hers.worker());
  }

  @Test
  void whatIsRecordedOfTimesOfDangerAndOfOthersKeepsTheRules() {
    // given
    plan.make(APlan.wholeContingency("")).then().statusCode(201);
    heard("ASKED_NONE");
    String practitionerNotYet =
        outcome(plan.post("completion", "\"1\"", Map.of()).jsonPath(), "LIV-04");
    heard("CONSIDERED_NONE");

    // when
    JsonPath completed = plan.post("completion", "\"2\"", Map.of()).jsonPath();

    // then
    assertThat(practitionerNotYet).isEqualTo("WARN VIOLATED");
    assertThat(completed.getList("findings")).isEmpty();
  }

  @Test
  void aReasonForGoingOnIsKeptSealedAndOneThatAnswersNothingIsNot() {
    // given
    plan.make(APlan.wholeContingency("")).then().statusCode(201);

    // when
    plan.post(
            "completion",
            "\"1\"",
            Map.of(
                "acknowledgements",
                List.of(
                    acknowledgement("LIV-04", "She wants to rest; we ask on Friday"),
                    acknowledgement("LIV-05", "Nothing to answer here"))))
        .then()
        .statusCode(200);

    // then
    JsonPath read = plan.read();
    assertThat(read.getList("reasonsGiven.rule")).isEqualTo(List.of("LIV-04"));
    assertThat(read.getString("reasonsGiven[0].reason"))
        .isEqualTo("She wants to rest; we ask on Friday");
    assertThat(read.getString("reasonsGiven[0].givenBy")).isEqualTo(hers.worker());
    assertThat(
            Database.column(
                "select encode(sealed_reason, 'escape') from given_reason where about_id = ?",
                plan.id()))
        .hasSize(1)
        .noneMatch(kept -> kept.contains("Friday"));
  }

  @Test
  void onlyAContingencyPlanIsCompleted() {
    // given
    plan.make(APlan.whole("")).then().statusCode(201);

    // when
    int status = plan.post("completion", "\"1\"", Map.of()).statusCode();

    // then
    assertThat(status).isEqualTo(409);
    assertThat(plan.read().getBoolean("active")).isTrue();
  }

  @Test
  void theNextVersionHasToBeGoneThroughAgain() {
    // given
    plan.make(APlan.wholeContingency("")).then().statusCode(201);
    plan.post("completion", "\"1\"", Map.of()).then().statusCode(200);

    // when
    plan.change("\"2\"", APlan.wholeContingency("other")).then().statusCode(200);

    // then
    assertThat(plan.read().getString("completedAt")).isNull();
    assertThat(plan.get("/versions/1").jsonPath().getString("completedAt")).isNotNull();
  }

  private void heard(String status) {
    Database.execute(
        """
        insert into heightened_risk_status (agency_id, case_id, status, noted_at, noted_by)
        values (?, ?, ?, now(), 'somebody')
        """,
        hers.agency(),
        hers.id(),
        status);
  }

  private static Map<String, String> acknowledgement(String rule, String reason) {
    return Map.of("rule", rule, "subject", "contingency-plan", "reason", reason);
  }

  private static String outcome(JsonPath completed, String rule) {
    Map<String, Object> finding = completed.getMap("findings.find { it.rule == '" + rule + "' }");
    return finding.get("severity") + " " + finding.get("outcome");
  }
}
