package dev.hearth.safety.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A safety plan of a case, and what her worker does with it over HTTP. */
public record APlan(ACase of, UUID id) {

  /** A plan that nobody has made yet. */
  public static APlan of(ACase hers) {
    return new APlan(hers, UUID.randomUUID());
  }

  /** One action, agreed to: what a plan can begin with. */
  public static Map<String, Object> withOneAction(String assignee, String text) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("actions", List.of(Map.of("assignee", assignee, "text", text)));
    plan.put("agreement", Map.of("state", "AGREED"));
    return plan;
  }

  /** A plan in which every section is filled; each text carries the word. */
  public static Map<String, Object> whole(String word) {
    Map<String, Object> plan = withOneAction("AGENCY", "A ring each evening " + word);
    plan.put(
        "warningSigns",
        List.of(
            Map.of(
                "sign",
                "He turns the music up " + word,
                "actions",
                List.of(Map.of("assignee", "MOTHER", "text", "Leave by the yard " + word)))));
    plan.put(
        "peopleToCall",
        List.of(Map.of("name", "Ines " + word, "how", "Rings twice " + word, "note", word)));
    plan.put("placesToGo", List.of(Map.of("place", "The bakery " + word, "how", word)));
    plan.put(
        "children",
        List.of(
            Map.of(
                "label",
                "The younger one " + word,
                "knows",
                "The code word " + word,
                "collectedBy",
                "Her aunt " + word)));
    plan.put("thingsToTake", List.of(Map.of("what", "Passports " + word, "where", word)));
    plan.put(
        "mayBeSharedWith",
        List.of(
            Map.of(
                "recipient",
                "PERSON",
                "name",
                "The school's head " + word,
                "what",
                "Who collects " + word,
                "askedAt",
                "2026-05-01T10:00:00Z")));
    plan.put("agreement", Map.of("state", "AGREED", "words", "This I can do " + word));
    return plan;
  }

  /** The same for a mother who stays. */
  public static Map<String, Object> wholeContingency(String word) {
    Map<String, Object> plan = whole(word);
    plan.put("kind", "CONTINGENCY");
    plan.put("networks", List.of(Map.of("who", "The neighbour " + word, "part", word)));
    plan.put("policeInvolved", "NO_HER_CHOICE");
    plan.put("policeNote", "She was not believed " + word);
    return plan;
  }

  /** Makes it. */
  public Response make(Map<String, Object> plan) {
    return of.asWorker()
        .header("If-None-Match", "*")
        .body(ofCase(plan))
        .put("/v1/safety-plans/{id}", id);
  }

  /** Makes its next version. */
  public Response change(String etag, Map<String, Object> plan) {
    return of.asWorker()
        .header("If-Match", etag)
        .body(ofCase(plan))
        .put("/v1/safety-plans/{id}", id);
  }

  /** Completes or ends it. */
  public Response post(String what, String etag, Map<String, Object> body) {
    return of.asWorker()
        .header("If-Match", etag)
        .body(body)
        .post("/v1/safety-plans/{id}/" + what, id);
  }

  /** Asks for it, or for what lies under it. */
  public Response get(String below) {
    return of.asWorker().get("/v1/safety-plans/" + id + below);
  }

  /** Reads it. */
  public JsonPath read() {
    return get("").then().statusCode(200).extract().jsonPath();
  }

  private Map<String, Object> ofCase(Map<String, Object> plan) {
    Map<String, Object> body = new HashMap<>(plan);
    body.putIfAbsent("caseId", of.id());
    return body;
  }
}
