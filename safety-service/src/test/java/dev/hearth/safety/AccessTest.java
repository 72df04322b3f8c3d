package dev.hearth.safety;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class AccessTest {
  private ACase hers;
  private UUID assessment;
  private UUID plan;
  private UUID trigger;
  private UUID riskTime;

  @BeforeEach
  void aCaseWithEverything() {
    hers = ACase.of(Service.HARBOUR);
    assessment = hers.start();
    plan = UUID.randomUUID();
    makePlan(hers.asWorker(), plan).then().statusCode(201);
    trigger = UUID.randomUUID();
    hers.trigger(trigger, "PREGNANCY", Instant.parse("2026-05-01T00:00:00Z"));
    riskTime = UUID.randomUUID();
    recordRiskTime(hers.asWorker().header("If-None-Match", "*"), riskTime).then().statusCode(201);
  }

  @Test
  void whoIsNotOnTheTeamFindsNothingWhateverTheRole() {
    assertThat(statuses(() -> ACase.as("stranger", Service.HARBOUR, "worker"))).containsOnly(404);
    assertThat(statuses(() -> ACase.as("boss", Service.HARBOUR, "supervisor", "worker")))
        .containsOnly(404);
  }

  @Test
  void anotherAgencyFindsNothingEvenWithTheSameSubject() {
    assertThat(statuses(() -> ACase.as(hers.worker(), Service.WELLSPRING, "worker")))
        .containsOnly(404);
  }

  @Test
  void anotherRoleIsRefusedAndNoTokenIsNotKnown() {
    assertThat(statuses(() -> ACase.as(hers.worker(), Service.HARBOUR, "partner", "auditor")))
        .containsOnly(403);
    assertThat(statuses(() -> given().contentType("application/json"))).containsOnly(401);
  }

  @Test
  void aTokenWithoutAnAgencyOpensNoCase() {
    assertThat(
            statuses(
                () ->
                    given()
                        .auth()
                        .oauth2(Tokens.withoutAgency(hers.worker(), "worker"))
                        .contentType("application/json")))
        .containsOnly(403);
  }

  @Test
  void whoIsRefusedAtTheDoorLeavesNothingBehindForTheNext() {
    // given
    for (int i = 0; i < 20; i++) {
      given()
          .auth()
          .oauth2(Tokens.withoutAgency(hers.worker(), "worker"))
          .get("/v1/safety-standing/{id}", hers.id())
          .then()
          .statusCode(403);
    }

    // when
    ACase another = ACase.of(Service.HARBOUR);
    another.assessed(Map.of());

    // then
    for (int i = 0; i < 20; i++) {
      assertThat(another.standing().getString("gate")).isEqualTo("OPEN");
    }
  }

  @Test
  void everyDenialIsInTheAudit() {
    // given
    String intruder = "intruder-" + UUID.randomUUID();

    // when
    List<Integer> answers = statuses(() -> ACase.as(intruder, Service.HARBOUR, "worker"));

    // then
    assertThat(
            Database.count(
                "select count(*) from audit_entry where actor = ? and outcome = 'DENIED'",
                intruder))
        .isEqualTo(answers.size());
  }

  @Test
  void whatIsReadAndChangedIsInTheAudit() {
    // when
    hers.asWorker().get("/v1/assessments/{id}", assessment).then().statusCode(200);
    hers.asWorker().get("/v1/safety-plans/{id}", plan).then().statusCode(200);
    hers.standing();

    // then
    assertThat(
            Database.column(
                "select action from audit_entry where case_id = ? and outcome = 'ALLOWED'",
                hers.id()))
        .contains(
            "assessment.start",
            "assessment.read",
            "safety-plan.make",
            "safety-plan.read",
            "standing.read");
  }

  @Test
  void whoLeavesTheTeamAndACaseThatClosesAreSeenAtOnce() {
    // given
    hers.tellTeam(2, true, hers.worker(), "second");

    // when
    await().atMost(Duration.ofSeconds(20)).until(() -> standingFor("second") == 200);
    hers.tellTeam(3, true, "second");
    await().atMost(Duration.ofSeconds(20)).until(() -> standingFor(hers.worker()) == 404);
    int whoStays = standingFor("second");
    hers.tellTeam(4, false, "second");

    // then
    assertThat(whoStays).isEqualTo(200);
    await().atMost(Duration.ofSeconds(20)).until(() -> standingFor("second") == 404);
  }

  @Test
  void theWorkerOfOneCaseCannotWriteIntoAnother() {
    // given
    ACase mine = ACase.of(Service.HARBOUR);

    // when
    Response started = start(mine.asWorker(), UUID.randomUUID());
    Response planned = makePlan(mine.asWorker(), UUID.randomUUID());

    // then
    assertThat(started.statusCode()).isEqualTo(404);
    assertThat(planned.statusCode()).isEqualTo(404);
  }

  private int standingFor(String subject) {
    return ACase.as(subject, Service.HARBOUR, "worker")
        .get("/v1/safety-standing/{id}", hers.id())
        .statusCode();
  }

  /** The answers to everything that one can ask of a case. */
  private List<Integer> statuses(java.util.function.Supplier<RequestSpecification> caller) {
    List<Function<RequestSpecification, Response>> calls =
        List.of(
            c -> c.get("/v1/safety-standing/{id}", hers.id()),
            c -> c.get("/v1/assessments/{id}", assessment),
            c -> c.get("/v1/assessments?caseId={id}", hers.id()),
            c -> c.get("/v1/triggers?caseId={id}", hers.id()),
            c -> c.get("/v1/triggers/{id}", trigger),
            c -> c.header("If-Match", "\"1\"").delete("/v1/triggers/{id}", trigger),
            c -> c.get("/v1/safety-standing/{id}/timeline", hers.id()),
            c -> c.get("/v1/heightened-risk-times?caseId={id}", hers.id()),
            c -> c.get("/v1/heightened-risk-times/{id}", riskTime),
            c -> c.header("If-Match", "\"1\"").delete("/v1/heightened-risk-times/{id}", riskTime),
            c -> recordRiskTime(c.header("If-None-Match", "*"), UUID.randomUUID()),
            c -> recordRiskTime(c.header("If-Match", "\"1\""), riskTime),
            c -> c.get("/v1/heightened-risk-statuses?caseId={id}", hers.id()),
            c ->
                c.body(Map.of("caseId", hers.id(), "status", "ASKED_NONE"))
                    .post("/v1/heightened-risk-statuses"),
            c -> c.get("/v1/safety-plans/{id}", plan),
            c -> start(c, UUID.randomUUID()),
            c -> makePlan(c, UUID.randomUUID()),
            c ->
                c.header("If-None-Match", "*")
                    .body(
                        Map.of(
                            "caseId", hers.id(),
                            "type", "MOTHER_ASKS",
                            "happenedAt", "2026-05-01T00:00:00Z"))
                    .put("/v1/triggers/{id}", UUID.randomUUID()),
            c ->
                c.header("If-Match", "\"1\"")
                    .body(Map.of("SC01", Map.of("state", "UNKNOWN")))
                    .patch("/v1/assessments/{id}/answers", assessment),
            c ->
                c.header("If-Match", "\"1\"")
                    .body(Map.of("feelsSafeEnoughToStart", "YES"))
                    .post("/v1/assessments/{id}/completion", assessment));
    return calls.stream().map(call -> call.apply(caller.get()).statusCode()).toList();
  }

  private Response recordRiskTime(RequestSpecification caller, UUID id) {
    return caller
        .body(
            Map.of(
                "caseId",
                hers.id(),
                "what",
                "Payday",
                "source",
                "MOTHER",
                "from",
                Instant.now().plus(Duration.ofDays(9)).toString()))
        .put("/v1/heightened-risk-times/{id}", id);
  }

  private Response start(RequestSpecification caller, UUID id) {
    return caller
        .header("If-None-Match", "*")
        .body(Map.of("caseId", hers.id()))
        .put("/v1/assessments/{id}", id);
  }

  private Response makePlan(RequestSpecification caller, UUID id) {
    return caller
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "caseId", hers.id(),
                "actions", List.of(Map.of("assignee", "AGENCY", "text", "A safe phone")),
                "agreedByHer", false))
        .put("/v1/safety-plans/{id}", id);
  }
}
