package dev.hearth.story;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** What a worker does, one REST call each. */
final class Steps {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> TASKS =
      List.of("Keep a diary of the nights", "See the school", "Find a lawyer");

  private final Addresses at;
  private final Person worker;
  private final Family family;

  Steps(Addresses at, Person worker, Family family) {
    this.at = at;
    this.worker = worker;
    this.family = family;
  }

  void openCase() {
    worker
        .create(
            at.caseplan(),
            casePath(),
            Map.of(
                "mother", Map.of("id", family.mother, "name", "Maria Example"),
                "children",
                    List.of(
                        Map.of(
                            "id", family.child,
                            "name", "Sam Example",
                            "birthDate", "2019-04-02")),
                "maltreatmentTypes", List.of("DOMESTIC_VIOLENCE"),
                "personUsingViolence", Map.of("engagement", "POSSIBLE", "currentRisk", "YES")))
        .mustBe(201);
  }

  String joinTeam(String subject, String role) {
    return worker
        .put(
            at.caseplan(),
            casePath() + "/care-team/" + subject,
            worker.get(at.caseplan(), casePath()).mustBe(200).etag(),
            Map.of("role", role))
        .mustBe(204)
        .position();
  }

  void needs(String housing, String food, String material) {
    worker
        .put(
            at.caseplan(),
            casePath() + "/needs",
            worker.get(at.caseplan(), casePath() + "/needs").mustBe(200).etag(),
            Map.of("housing", housing, "food", food, "material", material))
        .mustBe(204);
  }

  void makeSafetyPlan() {
    String position =
        worker
            .create(
                at.safety(),
                "/v1/safety-plans/" + UUID.randomUUID(),
                Map.of(
                    "caseId",
                    family.caseId,
                    "actions",
                    List.of(
                        Map.of("assignee", "MOTHER", "text", "Keys and papers at her sister's"),
                        Map.of("assignee", "AGENCY", "text", "A ring each evening")),
                    "agreement",
                    Map.of("state", "AGREED")))
            .mustBe(201)
            .position();
    worker.getAfter(position, at.caseplan(), casePath()).mustBe(200);
  }

  void draftPlan() {
    worker.create(at.caseplan(), planPath(), Map.of("caseId", family.caseId)).mustBe(201);
  }

  void putTherapy() {
    putItem(
        family.therapy,
        Map.of(
            "title", "Narrative exposure therapy",
            "intervention", Map.of("code", "narrative-exposure-therapy", "version", 1),
            "assignee", "AGENCY",
            "purpose", "THERAPEUTIC",
            "target", "MOTHER",
            "involvesMother", true));
  }

  void putTask(UUID task) {
    putItem(
        task,
        Map.of(
            "title", TASKS.get(family.tasks.indexOf(task)),
            "kind", "TASK",
            "assignee", "MOTHER",
            "purpose", "OTHER",
            "target", "MOTHER",
            "involvesMother", true));
  }

  void putHisTask() {
    putItem(
        family.puvTask,
        Map.of(
            "title", "Behaviour change programme",
            "kind", "TASK",
            "assignee", "PUV",
            "purpose", "BEHAVIOUR_CHANGE",
            "target", "PUV",
            "involvesMother", false,
            "takenOn", true));
  }

  private void putItem(UUID item, Map<String, ?> body) {
    worker.put(at.caseplan(), planPath() + "/items/" + item, planEtag(), body).mustBe(204);
  }

  void agreeAll() {
    agree(family.therapy);
    family.tasks.forEach(this::agree);
  }

  private void agree(UUID item) {
    worker
        .put(
            at.caseplan(),
            planPath() + "/items/" + item + "/agreement",
            planEtag(),
            Map.of("state", "AGREED", "words", "Yes, I want that"))
        .mustBe(204);
  }

  Reply activatePlan() {
    return worker.post(at.caseplan(), planPath() + "/activation", planEtag(), Map.of());
  }

  Reply assess() {
    String path = "/v1/assessments/" + family.assessmentId;
    worker.create(at.safety(), path, Map.of("caseId", family.caseId)).mustBe(201);
    String etag = worker.get(at.safety(), path).mustBe(200).etag();
    String answered =
        worker
            .patch(at.safety(), path + "/answers", etag, SafetyConversation.answers())
            .mustBe(200)
            .etag();
    return worker
        .post(at.safety(), path + "/completion", answered, Map.of("feelsSafeEnoughToStart", "YES"))
        .mustBe(200);
  }

  void release(UUID receiver) {
    worker
        .create(
            at.caseplan(),
            "/v1/releases/" + family.releaseId,
            Map.of(
                "caseId",
                family.caseId,
                "receivingAgencyId",
                receiver,
                "covers",
                List.of("NAME", "SUMMARY"),
                "purpose",
                "So that she need not tell it again",
                "howGiven",
                "SPOKEN",
                "validUntil",
                Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString(),
                "givenByHer",
                true))
        .mustBe(201);
  }

  void sendReferral(UUID receiver) {
    String path = "/v1/referrals/" + family.referralId;
    String etag =
        worker
            .create(
                at.caseplan(),
                path,
                Map.of(
                    "planId",
                    family.planId,
                    "itemId",
                    family.therapy,
                    "releaseId",
                    family.releaseId,
                    "receivingAgencyId",
                    receiver,
                    "urgent",
                    false,
                    "serviceOffer",
                    "Weekly talks with a counsellor she can choose, a creche",
                    "expectedBenefit",
                    "Nights that are easier to bear",
                    "summary",
                    "The nights are hard since spring"))
            .mustBe(201)
            .etag();
    worker.post(at.caseplan(), path + "/sending", etag, Map.of()).mustBe(204);
  }

  /** Waits until the worker's inbox has an open task of this type for the case. */
  String awaitTask(String type) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      Reply inbox = worker.get(at.notification(), "/v1/tasks?state=OPEN&limit=100").mustBe(200);
      var found =
          StreamSupport.stream(inbox.body().path("items").spliterator(), false)
              .filter(task -> task.path("type").asText().equals(type))
              .filter(task -> task.path("caseId").asText().equals(family.caseId.toString()))
              .findFirst();
      if (found.isPresent()) {
        return found.get().path("id").asText();
      }
      pause();
    }
    throw new StoryBroken("No task " + type + " within " + PATIENCE.toSeconds() + " s");
  }

  void requireRules(Reply refused, String... codes) {
    List<String> found = refused.texts("/blocking", "rule");
    for (String code : codes) {
      if (!found.contains(code)) {
        throw new StoryBroken(code + " is missing among " + found);
      }
    }
  }

  void requireStatus(Reply plan, UUID item, String status) {
    boolean holds =
        StreamSupport.stream(plan.body().path("items").spliterator(), false)
            .filter(each -> each.path("id").asText().equals(item.toString()))
            .anyMatch(each -> each.path("status").asText().equals(status));
    if (!holds) {
      throw new StoryBroken("The item is not " + status + ": " + plan.body());
    }
  }

  private String planEtag() {
    return worker.get(at.caseplan(), planPath()).mustBe(200).etag();
  }

  private String casePath() {
    return "/v1/cases/" + family.caseId;
  }

  private String planPath() {
    return "/v1/case-plans/" + family.planId;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryBroken("Interrupted", e);
    }
  }
}
