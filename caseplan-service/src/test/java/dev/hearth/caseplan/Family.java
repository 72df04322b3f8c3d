package dev.hearth.caseplan;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case with a mother and two children, one of them of unknown age, and what is told of them. */
final class Family {
  final UUID caseId = UUID.randomUUID();
  final UUID mother = UUID.randomUUID();
  final UUID child = UUID.randomUUID();
  final UUID ofUnknownAge = UUID.randomUUID();
  private final Harbour harbour;

  private Family(Harbour harbour) {
    this.harbour = harbour;
  }

  /** The worker of the harbour opens the case; the first child is as old as this. */
  static Family of(Harbour harbour, LocalDate bornOn) {
    Family family = new Family(harbour);
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "mother", Map.of("id", family.mother, "name", "Maria Canary"),
                "children",
                    List.of(
                        Map.of("id", family.child, "name", "Sam", "birthDate", bornOn.toString()),
                        Map.of("id", family.ofUnknownAge, "name", "Ida"))))
        .put("/v1/cases/{id}", family.caseId)
        .then()
        .statusCode(201);
    return family;
  }

  static Family of(Harbour harbour) {
    return of(harbour, LocalDate.parse("2015-04-02"));
  }

  static Instant hoursAgo(int hours) {
    return Instant.now().minus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
  }

  /** A visit to the mother, an hour ago. */
  Map<String, Object> visit() {
    Map<String, Object> visit = new HashMap<>();
    visit.put("type", "VISIT");
    visit.put("happenedAt", hoursAgo(1).toString());
    visit.put("with", List.of(mother));
    visit.put("outcome", "HELD");
    visit.put("note", "Canary at the door");
    return visit;
  }

  /** The same, and she said how safe she is. */
  Map<String, Object> visitWithCheck() {
    Map<String, Object> visit = visit();
    visit.put(
        "safetyCheck",
        Map.of(
            "asked",
            "YES",
            "motherView",
            Map.of("state", "ANSWERED", "words", "Canary sleeps badly"),
            "childrenView",
            Map.of("state", "CHOSE_NOT_TO_SAY")));
    return visit;
  }

  String contacts() {
    return "/v1/cases/" + caseId + "/contacts";
  }

  String ofChild(String path) {
    return "/v1/cases/" + caseId + "/children/" + child + path;
  }

  /** Creates under a new id. */
  Response create(String path, Map<String, ?> body) {
    return harbour.asWorker().header("If-None-Match", "*").body(body).put(path);
  }

  Response change(String path, String etag, Map<String, ?> body) {
    return harbour.asWorker().header("If-Match", etag).body(body).put(path);
  }

  JsonPath read(String path) {
    return harbour.asWorker().get(path).then().statusCode(200).extract().jsonPath();
  }

  /** A contact under a new id, kept. */
  UUID contact(Map<String, Object> body) {
    UUID id = UUID.randomUUID();
    create(contacts() + "/" + id, body).then().statusCode(201);
    return id;
  }

  /** The state of a principle of the first child. */
  String principle(String rule) {
    return read(ofChild("/voice")).getString("principles.find { it.rule == '" + rule + "' }.state");
  }
}
