package dev.hearth.caseplan;

import static io.restassured.RestAssured.given;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Positions;
import dev.hearth.kit.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A worker of an agency and her case, over REST; the other services are played on the broker. */
final class Harbour {
  final UUID agency;
  final UUID caseId = UUID.randomUUID();
  final UUID planId = UUID.randomUUID();
  final String worker = "worker-" + UUID.randomUUID();
  private long standingVersion;

  Harbour() {
    this(UUID.randomUUID());
  }

  private Harbour(UUID agency) {
    this.agency = agency;
  }

  /** Another worker of the same agency, with a case of her own. */
  Harbour another() {
    return new Harbour(agency);
  }

  RequestSpecification as(String subject, String... roles) {
    return given().auth().oauth2(Tokens.of(subject, agency, roles)).contentType(ContentType.JSON);
  }

  RequestSpecification asWorker() {
    return as(worker, "worker");
  }

  RequestSpecification asSupervisor() {
    return as(worker, "worker", "supervisor");
  }

  /** A case with domestic violence, her basic needs met, and him able to be worked with. */
  Harbour withCase() {
    asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "mother", Map.of("id", UUID.randomUUID(), "name", "Maria Canary"),
                "children",
                    List.of(
                        Map.of(
                            "id",
                            UUID.randomUUID(),
                            "name",
                            "Sam Canary",
                            "birthDate",
                            "2019-04-02")),
                "maltreatmentTypes", List.of("DOMESTIC_VIOLENCE"),
                "personUsingViolence", Map.of("engagement", "POSSIBLE", "currentRisk", "YES")))
        .put("/v1/cases/{id}", caseId)
        .then()
        .statusCode(201);
    needs("MET", "MET", "MET");
    return this;
  }

  void needs(String housing, String food, String material) {
    asWorker()
        .header("If-Match", etag("/v1/cases/" + caseId + "/needs"))
        .body(Map.of("housing", housing, "food", food, "material", material))
        .put("/v1/cases/{id}/needs", caseId)
        .then()
        .statusCode(204);
  }

  /** Her safety was assessed as STANDARD, nothing has happened since, and this service knows it. */
  Harbour assessed() {
    standingOpens();
    heard("/v1/cases/" + caseId).then().statusCode(200);
    return this;
  }

  Harbour withDraftPlan() {
    asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("caseId", caseId))
        .put("/v1/case-plans/{id}", planId)
        .then()
        .statusCode(201);
    return this;
  }

  /** A goal that stands in her words and was decided with her. */
  Harbour withGoal() {
    asWorker()
        .header("If-Match", planEtag())
        .body(Map.of("herWords", "That we all sleep", "decidedWith", "TOGETHER"))
        .put("/v1/case-plans/{plan}/goals/{goal}", planId, UUID.randomUUID())
        .then()
        .statusCode(204);
    return this;
  }

  /** Something asked of the mother. */
  UUID motherTask(String title) {
    return item(title, "TASK", "MOTHER", "OTHER", "MOTHER", true, false);
  }

  /** Therapy that she takes part in, not from the catalogue. */
  UUID therapy() {
    return item(
        "Talking about nights", "EXTERNAL_SERVICE", "AGENCY", "THERAPEUTIC", "MOTHER", true, false);
  }

  /** A task for him that he has taken on. */
  UUID puvTask() {
    return item("Behaviour change course", "TASK", "PUV", "BEHAVIOUR_CHANGE", "PUV", false, true);
  }

  /** A safety measure that asks nothing of her. */
  UUID locks() {
    return item("New locks", "SAFETY_MEASURE", "AGENCY", "SAFETY", "FAMILY", false, true);
  }

  UUID item(
      String title,
      String kind,
      String assignee,
      String purpose,
      String target,
      boolean involvesMother,
      boolean takenOn) {
    UUID id = UUID.randomUUID();
    putItem(
            id,
            Map.of(
                "title", title,
                "kind", kind,
                "assignee", assignee,
                "purpose", purpose,
                "target", target,
                "involvesMother", involvesMother,
                "takenOn", takenOn,
                "health", Map.of("subject", "MOTHER", "targets", List.of()),
                "herView", Map.of("canDo", "YES", "feelsOwnChoice", "YES", "fitsNow", "YES")))
        .then()
        .statusCode(204);
    return id;
  }

  Response putItem(UUID id, Map<String, ?> body) {
    return asWorker()
        .header("If-Match", planEtag())
        .body(body)
        .put("/v1/case-plans/{plan}/items/{item}", planId, id);
  }

  void agrees(UUID... items) {
    for (UUID item : items) {
      agreement(item, Map.of("state", "AGREED", "words", "Yes, that is what I want"));
    }
  }

  void agreement(UUID item, Map<String, ?> body) {
    asWorker()
        .header("If-Match", planEtag())
        .body(body)
        .put("/v1/case-plans/{plan}/items/{item}/agreement", planId, item)
        .then()
        .statusCode(204);
  }

  /** Activates the plan, with a reason written to whatever only warns. */
  Response activate() {
    return withReasons(Map.of(), this::activate);
  }

  Response activate(Map<String, ?> body) {
    return asWorker()
        .header("If-Match", planEtag())
        .body(body)
        .post("/v1/case-plans/{id}/activation", planId);
  }

  /** Starts the item, with a reason written to whatever only warns. */
  Response activateItem(UUID item) {
    return withReasons(Map.of(), body -> activateItem(item, body));
  }

  Response activateItem(UUID item, Map<String, ?> body) {
    return asWorker()
        .header("If-Match", planEtag())
        .body(body)
        .post("/v1/case-plans/{plan}/items/{item}/activation", planId, item);
  }

  /** Takes a step; where nothing but warnings stands against it, again with a reason for each. */
  static Response withReasons(Map<String, ?> body, Function<Map<String, ?>, Response> step) {
    Response answer = step.apply(body);
    if (answer.statusCode() != 422 || !List.of().equals(answer.path("blocking"))) {
      return answer;
    }
    Map<String, Object> answers = new HashMap<>();
    if (body.get("answers") instanceof Map<?, ?> given) {
      given.forEach((name, each) -> answers.put(String.valueOf(name), each));
    }
    answers.put("acknowledgements", answers(answer.path("toAcknowledge")));
    Map<String, Object> withReasons = new HashMap<>(body);
    withReasons.put("answers", answers);
    return step.apply(withReasons);
  }

  String planEtag() {
    return etag("/v1/case-plans/" + planId);
  }

  String etag(String path) {
    return asWorker().get(path).then().statusCode(200).extract().header("ETag");
  }

  Response plan() {
    return asWorker().get("/v1/case-plans/{id}", planId);
  }

  String statusOf(UUID item) {
    return plan().then().extract().path("items.find { it.id == '" + item + "' }.status");
  }

  /** The standing that safety-service would publish: assessed as STANDARD, current. */
  void standingOpens() {
    standing("STANDARD", "null", Instant.now().plus(Duration.ofDays(28)));
  }

  /** A trigger has overtaken the assessment. */
  void standingShuts() {
    standing("STANDARD", "\"OVERTAKEN\"", Instant.now().plus(Duration.ofDays(28)));
  }

  void standing(String level, String notCurrentBecause, Instant validUntil) {
    standing(++standingVersion, level, notCurrentBecause, validUntil, false);
  }

  void standing(
      long version,
      String level,
      String notCurrentBecause,
      Instant validUntil,
      boolean planAsksHer) {
    standingVersion = Math.max(version, standingVersion);
    beat();
    Broker.publish(
        "hearth.safety-standing",
        caseId.toString(),
        version,
        "dev.hearth.safety.standing.v1",
        agency,
        """
        {"caseId":"%s","assessmentId":"%s","level":"%s","outcome":"COMPLETED",
         "current":%s,"notCurrentBecause":%s,"overtakenBy":null,"gate":"OPEN","gateRow":"STANDARD",
         "completedAt":"%s","validUntil":"%s","nextDueAt":"%s","nextDueBecause":"INTERVAL",
         "safetyPlanActive":%s,"safetyPlanHasActionForMother":%s,"feelsSafeEnoughToStart":"YES",
         "openTriggers":[],"separationAt":null,"safetyPlanUpdatedAt":null,
         "contingencyPlanActive":false,"contingencyPlanAgreedByHer":null,"riskTimesHeard":null,
         "protectionOrder":{"status":"NONE","feelsSafer":"NOT_DISCUSSED",
          "allTopicsDiscussed":false,"breachSupportOffered":false,"notDiscussed":[],
          "breachSupportOfferedAt":null,"lastBreachAt":null}}
        """
            .formatted(
                caseId,
                UUID.randomUUID(),
                level,
                notCurrentBecause.equals("null"),
                notCurrentBecause,
                Instant.now(),
                validUntil,
                validUntil,
                planAsksHer,
                planAsksHer));
  }

  /** safety-service is alive. */
  static void beat() {
    for (int partition = 0; partition < 3; partition++) {
      Broker.publish(
          "hearth.safety-standing",
          "heartbeat-" + partition,
          Instant.now().toEpochMilli(),
          "dev.hearth.safety.heartbeat.v1",
          null,
          "{}");
    }
  }

  Response planAfterStanding() {
    return heard("/v1/case-plans/" + planId);
  }

  /** A read that waits until this service has heard the last standing. */
  Response heard(String path) {
    return asWorker()
        .header(
            "Hearth-Position",
            Positions.givenTo(
                worker, "hearth.safety-standing:" + agency + "/" + caseId + ":" + standingVersion))
        .get(path);
  }

  static List<Map<String, String>> answers(List<Map<String, Object>> findings) {
    List<Map<String, String>> answers = new ArrayList<>();
    for (Map<String, Object> finding : findings) {
      answers.add(
          Map.of(
              "rule", String.valueOf(finding.get("rule")),
              "subject", String.valueOf(finding.get("subject")),
              "reason", "Talked through with her and the team"));
    }
    return answers;
  }
}
