package dev.hearth.story;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** What a worker does, one REST call each; the larger topics have classes of their own. */
final class Steps {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Addresses at;
  private final Person worker;
  private final Family family;
  private final Acquaintance acquaintance;
  private final Listening listening;
  private final PlanSteps plan;
  private final ReferralSteps referral;

  Steps(Addresses at, Person worker, Family family) {
    this.at = at;
    this.worker = worker;
    this.family = family;
    this.acquaintance = new Acquaintance(at.caseplan(), worker, family);
    this.listening = new Listening(at.caseplan(), worker, family);
    this.plan = new PlanSteps(at.caseplan(), worker, family);
    this.referral = new ReferralSteps(at.caseplan(), worker, family);
  }

  Acquaintance acquaintance() {
    return acquaintance;
  }

  Listening listening() {
    return listening;
  }

  PlanSteps plan() {
    return plan;
  }

  ReferralSteps referral() {
    return referral;
  }

  void openCase() {
    worker
        .create(
            at.caseplan(),
            casePath(),
            Map.of(
                "mother",
                    Map.of(
                        "id", family.mother,
                        "name", "Maria Example",
                        "birthDate", "1991-08-15"),
                "children",
                    List.of(
                        Map.of(
                            "id", family.child,
                            "name", "Sam Example",
                            "birthDate", "2019-04-02")),
                "maltreatmentTypes", List.of("DOMESTIC_VIOLENCE"),
                "personUsingViolence",
                    Map.of("engagement", "POSSIBLE", "currentRisk", "YES", "accessToHome", "NO")))
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

  /** What the order says, what she thinks of it, and help to report what breaks it. */
  void talkThroughTheOrder() {
    Map<String, String> discussed = Map.of("state", "DISCUSSED");
    worker
        .create(
            at.safety(),
            "/v1/protection-orders/" + family.orderId,
            Map.of(
                "caseId",
                family.caseId,
                "status",
                "IN_FORCE",
                "conditions",
                List.of(Map.of("text", "Not within 100 metres", "herView", "It holds him off")),
                "discussion",
                Map.of(
                    "conditions", discussed,
                    "feelsSafer", Map.of("answer", "YES"),
                    "pastExperience", discussed,
                    "reportingBreaches", discussed),
                "breachSupport",
                Map.of(
                    "offeredAt",
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    "prefers",
                    "That Amira phones")))
        .mustBe(201);
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

  private String casePath() {
    return "/v1/cases/" + family.caseId;
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
