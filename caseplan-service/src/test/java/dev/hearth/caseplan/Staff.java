package dev.hearth.caseplan;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the people around Harbour's case do with its care team. */
record Staff(Harbour harbour) {
  private static final String CASE = "/v1/cases/";

  Response join(String subject, String role) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.etag(CASE + harbour.caseId))
        .body(Map.of("role", role))
        .put(CASE + "{id}/care-team/{who}", harbour.caseId, subject);
  }

  String joined(String role) {
    String subject = role.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID();
    join(subject, role).then().statusCode(204);
    return subject;
  }

  Response read(String subject) {
    return harbour.as(subject, "worker").get(CASE + "{id}", harbour.caseId);
  }

  Response declare(String by, UUID id, String subject, String reason) {
    return harbour
        .as(by, "worker")
        .header("If-None-Match", "*")
        .body(Map.of("subject", subject, "reason", reason))
        .put(CASE + "{case}/conflicts-of-interest/{id}", harbour.caseId, id);
  }

  Response declareAsSupervisor(String by, String subject) {
    return harbour
        .as(by, "supervisor")
        .header("If-None-Match", "*")
        .body(Map.of("subject", subject, "reason", "She is his aunt"))
        .put(CASE + "{case}/conflicts-of-interest/{id}", harbour.caseId, UUID.randomUUID());
  }

  UUID declared(String subject) {
    UUID id = UUID.randomUUID();
    declare(harbour.worker, id, subject, "Canary: his sister").then().statusCode(201);
    return id;
  }

  Response breakGlass(String by, UUID id) {
    return harbour
        .as(by, "worker")
        .header("If-None-Match", "*")
        .body(Map.of("reason", "Canary rang at night"))
        .put(CASE + "{case}/glass-breaks/{id}", harbour.caseId, id);
  }

  UUID broken(String by) {
    UUID id = UUID.randomUUID();
    breakGlass(by, id).then().statusCode(201);
    return id;
  }

  Response review(String by, UUID id, String outcome) {
    return harbour
        .as(by, "supervisor")
        .header("If-Match", "\"1\"")
        .body(Map.of("outcome", outcome, "note", "Canary in the note"))
        .post(CASE + "{case}/glass-breaks/{id}/review", harbour.caseId, id);
  }

  Response offer(String by, UUID id, String to, String afterwards) {
    return harbour
        .as(by, "worker")
        .header("If-None-Match", "*")
        .body(Map.of("to", to, "afterwards", afterwards, "note", "Canary in the note"))
        .put(CASE + "{case}/handovers/{id}", harbour.caseId, id);
  }

  UUID offered(String to, String afterwards) {
    UUID id = UUID.randomUUID();
    offer(harbour.worker, id, to, afterwards).then().statusCode(201);
    return id;
  }

  Response handover(String by, UUID id) {
    return harbour.as(by, "worker").get("/v1/handovers/{id}", id);
  }

  Response answer(String by, UUID id, String how, String etag) {
    return harbour
        .as(by, "worker")
        .header("If-Match", etag)
        .body(how.equals("declining") ? Map.of("reason", "NO_CAPACITY") : Map.of())
        .post("/v1/handovers/{id}/" + how, id);
  }

  Response close(Map<String, ?> besides) {
    return close(harbour.asWorker(), besides);
  }

  Response close(RequestSpecification as, Map<String, ?> besides) {
    Map<String, Object> body = new HashMap<>(besides);
    body.putIfAbsent("reason", "GOALS_REACHED");
    body.putIfAbsent("safetyPlanHandedOver", "YES");
    return as.header("If-Match", harbour.etag(CASE + harbour.caseId))
        .body(body)
        .post(CASE + "{case}/closure", harbour.caseId);
  }

  Response reopen(String by) {
    return harbour
        .as(by, "worker")
        .header("If-Match", harbour.etag(CASE + harbour.caseId))
        .body(Map.of("reason", "Canary rang again"))
        .post(CASE + "{case}/reopening", harbour.caseId);
  }
}
