package dev.hearth.safety.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A case with its care team, as the case planning service tells of it, and what its worker does
 * over HTTP.
 */
public record ACase(UUID id, UUID agency, String worker) {

  /** A new open case of the agency with one worker on its team. */
  public static ACase of(UUID agency) {
    ACase made = new ACase(UUID.randomUUID(), agency, "worker-" + UUID.randomUUID());
    made.tellTeam(1, true, made.worker());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Database.count("select count(*) from standing where case_id = ?", made.id()) == 1);
    return made;
  }

  /** Publishes who is on the team now. */
  public void tellTeam(long sequence, boolean open, String... subjects) {
    String members =
        List.of(subjects).stream()
            .map(subject -> "{\"subject\":\"" + subject + "\",\"role\":\"WORKER\"}")
            .collect(Collectors.joining(","));
    Broker.publish(
        "hearth.care-team",
        id.toString(),
        sequence,
        "dev.hearth.caseplan.care-team.v1",
        agency,
        "{\"caseId\":\"" + id + "\",\"open\":" + open + ",\"members\":[" + members + "]}");
  }

  /** A request of the case's worker. */
  public RequestSpecification asWorker() {
    return as(worker, agency, "worker");
  }

  /** A request of somebody. */
  public static RequestSpecification as(String subject, UUID agency, String... roles) {
    return given().auth().oauth2(Tokens.of(subject, agency, roles)).contentType("application/json");
  }

  /** Starts an assessment. */
  public UUID start() {
    UUID assessment = UUID.randomUUID();
    asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("caseId", id))
        .put("/v1/assessments/{id}", assessment)
        .then()
        .statusCode(201);
    return assessment;
  }

  /** Starts an assessment and gives calm answers but for these. */
  public UUID answered(Map<String, String> changes) {
    return answered(start(), changes);
  }

  /** Puts a completed assessment right: calm answers but for these. */
  public UUID corrected(UUID old, Map<String, String> changes) {
    UUID correction = UUID.randomUUID();
    asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("caseId", id, "corrects", old))
        .put("/v1/assessments/{id}", correction)
        .then()
        .statusCode(201);
    complete(answered(correction, changes), "YES").then().statusCode(200);
    return correction;
  }

  private UUID answered(UUID assessment, Map<String, String> changes) {
    Map<String, String> answers = new HashMap<>(Service.ALL_CALM);
    answers.putAll(changes);
    Map<String, Object> body = new HashMap<>();
    answers.forEach((item, value) -> body.put(item, Map.of("state", "ANSWERED", "value", value)));
    asWorker()
        .header("If-Match", "\"1\"")
        .body(body)
        .patch("/v1/assessments/{id}/answers", assessment)
        .then()
        .statusCode(200);
    return assessment;
  }

  /** Completes an answered assessment. */
  public Response complete(UUID assessment, String feelsSafeEnough) {
    return asWorker()
        .header("If-Match", "\"2\"")
        .body(Map.of("feelsSafeEnoughToStart", feelsSafeEnough))
        .post("/v1/assessments/{id}/completion", assessment);
  }

  /** A whole assessment with calm answers but for these. */
  public JsonPath assessed(Map<String, String> changes) {
    return complete(answered(changes), "YES").then().statusCode(200).extract().jsonPath();
  }

  /** Records a trigger. */
  public Response trigger(UUID trigger, String type, Instant happenedAt) {
    return asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("caseId", id, "type", type, "happenedAt", happenedAt.toString()))
        .put("/v1/triggers/{id}", trigger);
  }

  /** Reads the standing. */
  public JsonPath standing() {
    return asWorker()
        .get("/v1/safety-standing/{id}", id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Every standing of this case that was published, in order. */
  public List<Broker.Published> published() {
    return Broker.of(Service.STANDING_TOPIC, id.toString());
  }

  /** The standing that was published last. */
  public Broker.Published lastPublished() {
    return published().getLast();
  }
}
