package dev.hearth.story;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What protects a canary family: both kinds of safety plan, an order and its breach. */
final class CanaryProtection {
  private final Person worker;
  private final URI safety;
  private final UUID caseId;
  private final UnaryOperator<String> text;
  private final UUID safetyPlan = UUID.randomUUID();
  private final UUID contingencyPlan = UUID.randomUUID();
  private final UUID order = UUID.randomUUID();
  private final UUID breach = UUID.randomUUID();

  /**
   * @param text puts the family's word into a text and remembers it
   */
  CanaryProtection(Person worker, URI safety, UUID caseId, UnaryOperator<String> text) {
    this.worker = worker;
    this.safety = safety;
    this.caseId = caseId;
    this.text = text;
  }

  /** Writes all of it; answers the position of the last change. */
  String write() {
    worker.create(safety, "/v1/safety-plans/" + safetyPlan, plan()).mustBe(201);
    writeContingencyPlan();
    writeOrder();
    return writeBreach();
  }

  /** Where all of it can be read. */
  List<String> paths() {
    return List.of(
        "/v1/safety-plans/" + safetyPlan,
        "/v1/safety-plans/" + contingencyPlan,
        "/v1/safety-plans/" + contingencyPlan + "/versions/1",
        "/v1/protection-orders/" + order,
        "/v1/protection-orders/" + order + "/breaches/" + breach);
  }

  private void writeContingencyPlan() {
    String path = "/v1/safety-plans/" + contingencyPlan;
    String first = worker.create(safety, path, contingency()).mustBe(201).etag();
    String second = worker.put(safety, path, first, contingency()).mustBe(200).etag();
    Map<String, String> reason =
        Map.of(
            "rule", "LIV-04",
            "subject", "contingency-plan",
            "reason", text.apply("We ask on Friday"));
    worker
        .post(safety, path + "/completion", second, Map.of("acknowledgements", List.of(reason)))
        .mustBe(200);
  }

  private Map<String, Object> plan() {
    Map<String, Object> plan = new HashMap<>();
    plan.put("caseId", caseId);
    plan.put(
        "warningSigns",
        List.of(
            Map.of(
                "sign",
                text.apply("The music"),
                "actions",
                List.of(Map.of("assignee", "MOTHER", "text", text.apply("Keys at"))))));
    plan.put("actions", List.of(Map.of("assignee", "AGENCY", "text", text.apply("A ring to"))));
    plan.put(
        "peopleToCall", List.of(Map.of("name", text.apply("Ines"), "how", text.apply("Knock"))));
    plan.put("placesToGo", List.of(Map.of("place", text.apply("The bakery"))));
    plan.put("children", List.of(Map.of("label", text.apply("Son"), "knows", text.apply("Code"))));
    plan.put("thingsToTake", List.of(Map.of("what", text.apply("Papers"))));
    plan.put(
        "mayBeSharedWith",
        List.of(
            Map.of(
                "recipient",
                "PERSON",
                "name",
                text.apply("Head of school"),
                "what",
                text.apply("Who collects"),
                "askedAt",
                "2026-05-01T10:00:00Z")));
    plan.put("agreement", Map.of("state", "AGREED", "words", text.apply("I can do this")));
    return plan;
  }

  private Map<String, Object> contingency() {
    Map<String, Object> plan = plan();
    plan.put("kind", "CONTINGENCY");
    plan.put("networks", List.of(Map.of("who", text.apply("Neighbour"))));
    plan.put("policeInvolved", "NO_HER_CHOICE");
    plan.put("policeNote", text.apply("Not believed"));
    return plan;
  }

  private void writeOrder() {
    Map<String, String> topic = Map.of("state", "DISCUSSED", "words", text.apply("On the order"));
    worker
        .create(
            safety,
            "/v1/protection-orders/" + order,
            Map.of(
                "caseId",
                caseId,
                "status",
                "IN_FORCE",
                "conditions",
                List.of(Map.of("text", text.apply("Not near"), "herView", text.apply("He is"))),
                "protectedPersons",
                List.of(Map.of("label", text.apply("Both"))),
                "discussion",
                Map.of("conditions", topic),
                "earlierOrders",
                List.of(Map.of("what", text.apply("2021"), "whatItDid", text.apply("Nothing"))),
                "breachSupport",
                Map.of("prefers", text.apply("We phone"))))
        .mustBe(201);
  }

  private String writeBreach() {
    return worker
        .create(
            safety,
            "/v1/protection-orders/" + order + "/breaches/" + breach,
            Map.of(
                "happenedAt",
                "2026-05-03T10:00:00Z",
                "whatHappened",
                text.apply("At the gate"),
                "supportPreferred",
                text.apply("With her sister")))
        .mustBe(201)
        .position();
  }
}
