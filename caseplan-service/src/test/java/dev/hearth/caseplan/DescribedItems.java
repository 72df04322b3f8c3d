package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Items of a Harbour plan, with everything that can be said of them. */
record DescribedItems(Harbour harbour) {
  /** Help that she takes part in and that is in no catalogue. */
  static Map<String, Object> help(String title) {
    return new HashMap<>(
        Map.of(
            "title", title,
            "kind", "EXTERNAL_SERVICE",
            "assignee", "AGENCY",
            "purpose", "COMMUNITY",
            "target", "MOTHER",
            "involvesMother", true));
  }

  /** The same, saying this too. */
  static Map<String, Object> help(String title, String field, Object said) {
    Map<String, Object> body = help(title);
    body.put(field, said);
    return body;
  }

  UUID add(Map<String, Object> body) {
    UUID id = UUID.randomUUID();
    change(id, body);
    return id;
  }

  void change(UUID item, Map<String, Object> body) {
    Response kept = harbour.putItem(item, body);
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(204);
  }

  /** The fields that are refused when an item says this. */
  List<String> refused(Map<String, Object> body) {
    Response refused = harbour.putItem(UUID.randomUUID(), body);
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    return refused.path("violations.field");
  }

  /** One thing that the item is read to say, by its path. */
  <T> T said(UUID item, String path) {
    return plan().param("item", item.toString()).get("items.find { it.id == item }." + path);
  }

  JsonPath plan() {
    return harbour.plan().then().statusCode(200).extract().jsonPath();
  }

  /** Another plan of the same case. */
  UUID anotherPlan() {
    return planFor(harbour.caseId);
  }

  /** A plan of another family of the same worker's. */
  UUID planOfAnotherFamily(UUID child) {
    UUID otherCase = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "mother", Map.of("id", UUID.randomUUID(), "name", "Another"),
                "children", List.of(Map.of("id", child, "name", "Another child"))))
        .put("/v1/cases/{id}", otherCase)
        .then()
        .statusCode(201);
    return planFor(otherCase);
  }

  private UUID planFor(UUID caseId) {
    UUID plan = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("caseId", caseId))
        .put("/v1/case-plans/{id}", plan)
        .then()
        .statusCode(201);
    return plan;
  }

  /** Puts something of another plan, through its own path. */
  Response putInto(UUID plan, String what, UUID id, Map<String, ?> body) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.etag("/v1/case-plans/" + plan))
        .body(body)
        .put("/v1/case-plans/{plan}/{what}/{id}", plan, what, id);
  }

  UUID goal() {
    UUID goal = UUID.randomUUID();
    putGoal(goal, Map.of("herWords", "That we all sleep")).then().statusCode(204);
    return goal;
  }

  Response putGoal(UUID goal, Map<String, ?> body) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.planEtag())
        .body(body)
        .put("/v1/case-plans/{plan}/goals/{goal}", harbour.planId, goal);
  }

  UUID child() {
    return person("children[0].id");
  }

  UUID mother() {
    return person("mother.id");
  }

  private UUID person(String path) {
    String id = harbour.asWorker().get("/v1/cases/{id}", harbour.caseId).path(path);
    return UUID.fromString(id);
  }

  /** An agency that this service has heard of. */
  static UUID agency() {
    UUID agency = UUID.randomUUID();
    Broker.publish(
        "hearth.agencies",
        agency.toString(),
        1,
        "dev.hearth.catalog.agency.v1",
        null,
        "{\"agencyId\":\"%s\",\"name\":\"An agency\",\"active\":true}".formatted(agency));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> Database.count("select count(*) from known_agency where id = ?", agency) == 1);
    return agency;
  }
}
