package dev.hearth.story;

import static org.awaitility.Awaitility.await;

import dev.hearth.local.running.HearthService;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A family of a test's own, with Amira as lead, brought along as far as the test needs it. */
record Household(Hearth hearth, Person worker, Family family, Steps steps) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The case is open and known to safety-service; nobody is on the care team but Amira. */
  static Household opened(Hearth hearth) {
    Person amira = hearth.person("amira");
    Family family = new Family();
    Household opened =
        new Household(hearth, amira, family, new Steps(hearth.addresses(), amira, family));
    opened.steps.openCase();
    opened.awaitStanding();
    return opened;
  }

  /** The gate is open and the plan runs, with therapy among its items. */
  static Household withActivePlan(Hearth hearth) {
    Household household = opened(hearth);
    household.planAndAssess();
    household.steps.plan().activate().mustBe(204);
    return household;
  }

  /** The same, and an order is recorded whose breach the assessment has answered. */
  static Household withOrderAndActivePlan(Hearth hearth) {
    Household household = opened(hearth);
    household.recordOrderAndBreach();
    household.planAndAssess();
    household.steps.plan().activate().mustBe(204);
    return household;
  }

  private void recordOrderAndBreach() {
    String order = "/v1/protection-orders/" + family.orderId;
    worker
        .create(
            hearth.addresses().safety(),
            order,
            Map.of("caseId", family.caseId, "status", "IN_FORCE"))
        .mustBe(201);
    worker
        .create(
            hearth.addresses().safety(),
            order + "/breaches/" + family.breachId,
            Map.of("happenedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()))
        .mustBe(201);
  }

  void awaitStanding() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                worker
                        .get(hearth.addresses().safety(), "/v1/safety-standing/" + family.caseId)
                        .status()
                    == 200);
  }

  private void planAndAssess() {
    steps.makeSafetyPlan();
    steps.acquaintance().make();
    steps.listening().toHer();
    steps.listening().needs("MET", "MET", "MET");
    steps.plan().draft();
    steps.plan().setGoal();
    steps.plan().putAsTalkedThrough();
    steps.plan().putHisTask();
    String position = steps.assess().position();
    steps.plan().agreeAll();
    worker.getAfter(position, hearth.addresses().caseplan(), planPath()).mustBe(200);
  }

  /** A time that has been. */
  static String aMinuteAgo() {
    return Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A visit to her, a conversation with her child, and a decision about the child. */
  void talk() {
    String at = aMinuteAgo();
    String casePath = "/v1/cases/" + family.caseId;
    String child = casePath + "/children/" + family.child;
    Map<String, Map<String, Object>> told =
        Map.of(
            casePath + "/contacts/" + family.contactId,
            Map.of(
                "type",
                "VISIT",
                "happenedAt",
                at,
                "with",
                List.of(family.mother),
                "outcome",
                "HELD",
                "safetyCheck",
                Map.of("asked", "YES", "motherView", Map.of("state", "CHOSE_NOT_TO_SAY"))),
            child + "/conversations/" + family.conversationId,
            Map.of("state", "PLANNED", "at", at),
            child + "/decisions/" + family.decisionId,
            Map.of("what", "The school", "decidedAt", at));
    told.forEach(
        (path, body) -> worker.create(hearth.addresses().caseplan(), path, body).mustBe(201));
  }

  /** She asks for her safety to be looked at anew; the gate shuts. */
  void overtakeTheAssessment() {
    String position =
        worker
            .create(
                hearth.addresses().safety(),
                "/v1/triggers/" + family.triggerId,
                Map.of(
                    "caseId",
                    family.caseId,
                    "type",
                    "MOTHER_ASKS",
                    "happenedAt",
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()))
            .mustBe(201)
            .position();
    worker.getAfter(position, hearth.addresses().caseplan(), planPath()).mustBe(200);
  }

  /** It is said whose mother she is. */
  void nameTheMother() {
    String path = "/v1/cases/" + family.caseId;
    Reply read = worker.get(hearth.addresses().caseplan(), path).mustBe(200);
    worker
        .create(
            hearth.addresses().caseplan(),
            path + "/relationships/" + UUID.randomUUID(),
            Map.of(
                "from", read.text("/mother/id"),
                "to", read.text("/children/0/id"),
                "kind", "PARENT_OF"))
        .mustBe(201);
  }

  /** She names a time at which danger peaks. */
  void nameATimeOfHeightenedRisk() {
    worker
        .create(
            hearth.addresses().safety(),
            "/v1/heightened-risk-times/" + UUID.randomUUID(),
            Map.of(
                "caseId",
                family.caseId,
                "what",
                "Payday",
                "source",
                "MOTHER",
                "from",
                Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString()))
        .mustBe(201);
  }

  /** Somebody knows the family too well, and Amira wants to give the lead to another. */
  void changeWhoWorksOnIt() {
    String path = "/v1/cases/" + family.caseId;
    worker
        .create(
            hearth.addresses().caseplan(),
            path + "/conflicts-of-interest/" + family.conflictId,
            Map.of("subject", "a-cousin", "reason", "She is his cousin"))
        .mustBe(201);
    worker
        .create(
            hearth.addresses().caseplan(),
            path + "/handovers/" + family.handoverId,
            Map.of("to", "another-worker", "afterwards", "LEAVES"))
        .mustBe(201);
  }

  /**
   * Wellspring wants to hear of referrals at this inbox.
   *
   * @return the subscription's path
   */
  String subscribe(Person barb, PartnerInbox inbox) {
    String path = "/v1/subscriptions/" + family.subscription;
    barb.create(
            hearth.addresses().notification(),
            path,
            Map.of("url", inbox.url().toString(), "eventTypes", List.of("referral.sent")))
        .mustBe(201);
    return path;
  }

  /** Sends the referral of the therapy to Wellspring, with her consent. */
  void refer() {
    steps.referral().release(Hearth.WELLSPRING);
    steps.referral().send(Hearth.WELLSPRING);
  }

  String planPath() {
    return "/v1/case-plans/" + family.planId;
  }

  Reply plan() {
    return worker.get(hearth.addresses().caseplan(), planPath()).mustBe(200);
  }

  /** Waits until there are tasks of these types in these states. */
  void awaitTasks(String... typesAndStates) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              List<String> there = tasks();
              return Stream.of(typesAndStates)
                  .allMatch(wanted -> there.stream().anyMatch(task -> task.endsWith(wanted)));
            });
  }

  /** The ids, assignees, types and states of the case's tasks, oldest first. */
  List<String> tasks() {
    return hearth
        .tables()
        .rows(
            HearthService.NOTIFICATION,
            "select id, assignee, type, state from task where case_id = ? order by created_at, id",
            family.caseId);
  }
}
