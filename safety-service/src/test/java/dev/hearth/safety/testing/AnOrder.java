package dev.hearth.safety.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case's protection order, and what her worker does with it over HTTP. */
public record AnOrder(ACase of, UUID id) {

  /** An order that nobody has recorded yet. */
  public static AnOrder of(ACase hers) {
    return new AnOrder(hers, UUID.randomUUID());
  }

  /** An order of which nothing else is known. */
  public static Map<String, Object> inStatus(String status) {
    Map<String, Object> order = new HashMap<>();
    order.put("status", status);
    return order;
  }

  /** An order in force of which everything was talked through; each text carries the word. */
  public static Map<String, Object> talkedThrough(String feelsSafer, String word) {
    Map<String, Object> order = inStatus("IN_FORCE");
    order.put("from", "2026-03-01");
    order.put("until", "2199-03-01");
    order.put(
        "conditions",
        List.of(Map.of("text", "Not in her street " + word, "herView", "He waits " + word)));
    order.put("protectedPersons", List.of(Map.of("label", "Both children " + word)));
    Map<String, Object> topic = Map.of("state", "DISCUSSED", "words", "She said " + word);
    order.put(
        "discussion",
        Map.of(
            "conditions", topic,
            "feelsSafer", Map.of("answer", feelsSafer, "words", "On paper " + word),
            "pastExperience", topic,
            "reportingBreaches", topic));
    order.put(
        "earlierOrders",
        List.of(Map.of("what", "The one of 2021 " + word, "whatItDid", "Nothing " + word)));
    order.put(
        "breachSupport",
        Map.of("offeredAt", "2026-03-02T10:00:00Z", "prefers", "We phone for her " + word));
    return order;
  }

  /** Records it. */
  public Response record(Map<String, Object> order) {
    return of.asWorker()
        .header("If-None-Match", "*")
        .body(ofCase(order))
        .put("/v1/protection-orders/{id}", id);
  }

  /** Changes it. */
  public Response change(String etag, Map<String, Object> order) {
    return of.asWorker()
        .header("If-Match", etag)
        .body(ofCase(order))
        .put("/v1/protection-orders/{id}", id);
  }

  /** Asks for it, or for what lies under it. */
  public Response get(String below) {
    return of.asWorker().get("/v1/protection-orders/" + id + below);
  }

  /** Reads it. */
  public JsonPath read() {
    return get("").then().statusCode(200).extract().jsonPath();
  }

  /** Records a breach. */
  public Response breach(UUID breach, Instant happenedAt) {
    return breach(breach, Map.of("happenedAt", happenedAt.toString()));
  }

  /** Records a breach with what is known of it. */
  public Response breach(UUID breach, Map<String, Object> known) {
    return of.asWorker()
        .header("If-None-Match", "*")
        .body(known)
        .put("/v1/protection-orders/{id}/breaches/{breach}", id, breach);
  }

  /** Says what became of a breach. */
  public Response changeBreach(UUID breach, String etag, Map<String, Object> known) {
    return of.asWorker()
        .header("If-Match", etag)
        .body(known)
        .put("/v1/protection-orders/{id}/breaches/{breach}", id, breach);
  }

  private Map<String, Object> ofCase(Map<String, Object> order) {
    Map<String, Object> body = new HashMap<>(order);
    body.putIfAbsent("caseId", of.id());
    return body;
  }
}
