package dev.hearth.caseplan;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of a plan and its items, as the worker of a harbour takes them. */
final class PlanLife {
  static final Map<String, Object> CLOSING =
      Map.of(
          "reason", "GOALS_REACHED",
          "wayBack", "She rings the office, any time",
          "safetyPlanHandedOver", "YES");

  final Harbour harbour;

  PlanLife(Harbour harbour) {
    this.harbour = harbour;
  }

  /** An active plan, the gate open: therapy and her task run, his course and the locks too. */
  Running running() {
    harbour.withCase().withDraftPlan().withGoal();
    Running items =
        new Running(
            harbour.therapy(),
            harbour.motherTask("Keep a diary"),
            harbour.puvTask(),
            harbour.locks());
    harbour.agrees(items.therapy(), items.task());
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);
    return items;
  }

  record Running(UUID therapy, UUID task, UUID course, UUID locks) {}

  /** Takes the step, with a reason written to whatever only warns. */
  Response step(String step, Map<String, ?> body) {
    return Harbour.withReasons(body, answered -> stepAsItIs(step, answered));
  }

  Response stepAsItIs(String step, Map<String, ?> body) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.planEtag())
        .body(body)
        .post("/v1/case-plans/{id}/{step}", harbour.planId, step);
  }

  Response itemStep(UUID item, String step, Map<String, ?> body) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.planEtag())
        .body(body)
        .post("/v1/case-plans/" + harbour.planId + "/items/" + item + "/" + step);
  }

  Response withdraw(UUID item, Map<String, ?> body) {
    return itemStep(item, "agreement/withdrawal", body);
  }

  Response agreement(UUID item, Map<String, ?> body) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.planEtag())
        .body(body)
        .put("/v1/case-plans/{plan}/items/{item}/agreement", harbour.planId, item);
  }

  List<Map<String, Object>> agreements(UUID item) {
    return harbour
        .asWorker()
        .get("/v1/case-plans/{plan}/items/{item}/agreements", harbour.planId, item)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  List<Map<String, Object>> versions() {
    return harbour
        .asWorker()
        .get("/v1/case-plans/{plan}/versions?limit=100", harbour.planId)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  Map<String, Object> lastVersion() {
    return versions().getFirst();
  }

  String heldBecause(UUID item) {
    return harbour.plan().path("items.find { it.id == '" + item + "' }.heldBecause");
  }

  Response read(String readOut) {
    return harbour.asWorker().get("/v1/case-plans/{plan}/{of}", harbour.planId, readOut);
  }

  static Map<String, Object> herTask(String title) {
    return Map.of(
        "title", title,
        "kind", "TASK",
        "assignee", "MOTHER",
        "purpose", "OTHER",
        "target", "MOTHER",
        "involvesMother", true);
  }
}
