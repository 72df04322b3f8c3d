package dev.hearth.caseplan;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A case of which everything was told that the rules ask about a plan, and a draft that she leads.
 */
final class WholeCase {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Harbour harbour;
  private final HerSide herSide;
  private final DescribedItems items;
  private final UUID priority = UUID.randomUUID();

  WholeCase(Harbour harbour) {
    this.harbour = harbour;
    herSide = new HerSide(harbour);
    items = new DescribedItems(harbour);
  }

  void tell() {
    harbour.withCase();
    tellHowSheLives();
    tellHerSide();
    harbour.withDraftPlan().withGoal();
    tellOfTheChild();
    harbour.assessed();
  }

  private void tellHowSheLives() {
    Home home = new Home(harbour);
    home.record(
            "circumstances",
            Map.of(
                "livingSituation", "REFUGE",
                "relationship", "SEPARATED",
                "maltreatmentTypes", List.of("DOMESTIC_VIOLENCE"),
                "healthConcern", "NONE",
                "community", Map.of("state", "CHOSE_NOT_TO_SAY")))
        .then()
        .statusCode(204);
    home.record(
            "engagement",
            Map.of(
                "trustState", "BUILDING",
                "knowsHowToReachWorker", "YES",
                "agreedContactRhythm", "Every second Tuesday",
                "removalFearAddressed", "That his violence is why we are here",
                "hesitant", "NO",
                "helpBefore", "NO",
                "deviceMonitored", "NO"))
        .then()
        .statusCode(204);
  }

  private void tellHerSide() {
    herSide.record(
        "practicalities",
        Map.of(
            "practicalities",
            Stream.of("CHILD_CARE", "RESPITE", "CRISIS_PAYMENT", "REGULAR_INCOME")
                .map(each -> Map.of("practicality", each, "status", "IN_PLACE"))
                .toList()));
    herSide.record(
        "strengths",
        Map.of(
            "strengths",
            Stream.of("ACTS_OF_PROTECTION", "BELONGING", "RESOURCES_AND_STRENGTHS", "SKILLS")
                .map(each -> Map.of("kind", each, "state", "ASKED_NOTHING_NOTED"))
                .toList()));
    herSide.record(
        "priorities",
        Map.of("priorities", List.of(Map.of("id", priority, "words", "To sleep at night"))));
    herSide.record("past-help", Map.of("status", "NONE_BEFORE"));
  }

  private void tellOfTheChild() {
    String child = "/v1/cases/" + harbour.caseId + "/children/" + items.child();
    String anHourAgo = Instant.now().minus(AN_HOUR).toString();
    create(
        child + "/voice",
        Map.of(
            "communication", Map.of("method", "Draws"),
            "reaching", Map.of("knowsHowToReachWorker", "YES", "safeContactChecked", "YES"),
            "sharing",
                Map.of("planId", harbour.planId, "sharedAt", anHourAgo, "how", "As a picture")));
    create(
        child + "/decisions/" + UUID.randomUUID(),
        Map.of(
            "what",
            "That there is a plan",
            "decidedAt",
            anHourAgo,
            "planId",
            harbour.planId,
            "childView",
            Map.of("state", "GIVEN", "words", "I want to keep my school")));
  }

  private void create(String path, Map<String, ?> body) {
    harbour.asWorker().header("If-None-Match", "*").body(body).put(path).then().statusCode(201);
  }

  /** Therapy and a task that she agreed to, a course for him, the police, and new locks. */
  UUID fairPlan() {
    UUID therapy =
        items.add(hers("Talking about nights", "EXTERNAL_SERVICE", "AGENCY", "THERAPEUTIC"));
    UUID task = items.add(hers("Choose the locks", "TASK", "MOTHER", "SAFETY"));
    harbour.puvTask();
    harbour.item("Look in on him", "TASK", "AGENCY", "ADDRESS_VIOLENCE", "PUV", false, true);
    harbour.locks();
    harbour.agrees(therapy, task);
    return therapy;
  }

  /**
   * Something that involves her, that she can do and chose, and that answers what she asked for.
   */
  Map<String, Object> hers(String title, String kind, String assignee, String purpose) {
    Map<String, Object> item = new HashMap<>();
    item.put("title", title);
    item.put("kind", kind);
    item.put("assignee", assignee);
    item.put("purpose", purpose);
    item.put("target", "MOTHER");
    item.put("involvesMother", true);
    item.put("herView", Map.of("canDo", "YES", "feelsOwnChoice", "YES", "fitsNow", "YES"));
    item.put("health", Map.of("subject", "MOTHER", "targets", List.of()));
    item.put("timing", Map.of("needsHerAttendance", true, "weeklyHours", 1));
    item.put("links", Map.of("priorities", List.of(priority)));
    return item;
  }

  Response review(String step, UUID... about) {
    return harbour
        .asWorker()
        .queryParam("for", step)
        .queryParam("itemId", (Object[]) about)
        .get("/v1/case-plans/{id}/review", harbour.planId);
  }
}
