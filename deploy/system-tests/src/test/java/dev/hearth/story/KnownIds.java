package dev.hearth.story;

import dev.hearth.local.running.HearthService;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ids that a stranger might know of a family; or ids of nothing at all, to compare with. */
record KnownIds(Map<String, UUID> byName) {
  private static final Map<String, String> NAME_OF_NOUN =
      Map.ofEntries(
          Map.entry("cases", "caseId"),
          Map.entry("case-plans", "planId"),
          Map.entry("referrals", "referralId"),
          Map.entry("releases", "releaseId"),
          Map.entry("handovers", "handoverId"),
          Map.entry("assessments", "assessmentId"),
          Map.entry("safety-plans", "safetyPlanId"),
          Map.entry("protection-orders", "orderId"),
          Map.entry("triggers", "triggerId"),
          Map.entry("heightened-risk-times", "heightenedRiskTimeId"),
          Map.entry("tasks", "taskId"),
          Map.entry("subscriptions", "subscriptionId"),
          Map.entry("intervention-notes", "noteId"));

  KnownIds {
    byName = Map.copyOf(byName);
  }

  static KnownIds of(Household household, UUID harboursSubscription) {
    Tables tables = household.hearth().tables();
    Family family = household.family();
    String safetyPlan =
        tables
            .rows(
                HearthService.SAFETY, "select id from safety_plan where case_id = ?", family.caseId)
            .getFirst();
    String riskTime =
        tables
            .rows(
                HearthService.SAFETY,
                "select id from heightened_risk_time where case_id = ?",
                family.caseId)
            .getFirst();
    String task = household.tasks().getFirst().split(" ")[0];
    String relationship =
        tables
            .rows(
                HearthService.CASEPLAN,
                "select id, from_person from relationship where case_id = ?",
                family.caseId)
            .getFirst();
    Map<String, UUID> ids = new HashMap<>();
    ids.put("personId", UUID.fromString(relationship.split(" ")[1]));
    ids.put("relationshipId", UUID.fromString(relationship.split(" ")[0]));
    ids.put("caseId", family.caseId);
    ids.put("childId", family.child);
    ids.put("contactId", family.contactId);
    ids.put("conversationId", family.conversationId);
    ids.put("decisionId", family.decisionId);
    ids.put("planId", family.planId);
    ids.put("itemId", family.therapy);
    ids.put("goalId", family.goal);
    ids.put("referralId", family.referralId);
    ids.put("releaseId", family.releaseId);
    ids.put("conflictId", family.conflictId);
    ids.put("handoverId", family.handoverId);
    ids.put("glassId", UUID.randomUUID());
    ids.put("assessmentId", family.assessmentId);
    ids.put("triggerId", family.triggerId);
    ids.put("safetyPlanId", UUID.fromString(safetyPlan));
    ids.put("orderId", family.orderId);
    ids.put("breachId", family.breachId);
    ids.put("heightenedRiskTimeId", UUID.fromString(riskTime));
    ids.put("taskId", UUID.fromString(task));
    ids.put("subscriptionId", harboursSubscription);
    return new KnownIds(ids);
  }

  /** The same, knowing this one too. */
  KnownIds and(String name, UUID id) {
    Map<String, UUID> more = new HashMap<>(byName);
    more.put(name, id);
    return new KnownIds(more);
  }

  /** As many ids, of nothing. */
  KnownIds ofNothing() {
    return new KnownIds(
        byName.keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> UUID.randomUUID())));
  }

  @Nullable UUID named(String name) {
    return name.equals("receivingAgencyId") ? Hearth.WELLSPRING : byName.get(name);
  }

  /** The operation's path with these ids in it; a caller puts herself where a subject is asked. */
  String path(Contract.Operation operation, String subject) {
    String noun = operation.path().split("/")[2];
    String path = operation.path().replace("{subject}", subject);
    UUID id = byName.get(NAME_OF_NOUN.getOrDefault(noun, ""));
    path = path.replace("{id}", String.valueOf(id == null ? Hearth.HARBOUR : id));
    for (Map.Entry<String, UUID> each : byName.entrySet()) {
      path = path.replace("{" + each.getKey() + "}", each.getValue().toString());
    }
    String code =
        noun.equals("local-interventions")
            ? "local-" + byName.get("localInterventionId")
            : "nothing";
    path = path.replace("{code}", code).replace("{version}", "1").replace("{language}", "nl");
    if (operation.ofStep()) {
      path += "?for=plan.activate";
    }
    return operation.ofCase() ? path + "?caseId=" + byName.get("caseId") : path;
  }

  /** The text with each id replaced by its name, so that two answers can be compared. */
  String unnamed(String text) {
    String result = text;
    for (Map.Entry<String, UUID> each : byName.entrySet()) {
      result = result.replace(each.getValue().toString(), "<" + each.getKey() + ">");
    }
    return result;
  }

  boolean isIn(String text) {
    return byName.values().stream().anyMatch(id -> text.contains(id.toString()));
  }

  /** A regular expression that finds any of them. */
  String pattern() {
    return byName.values().stream().map(UUID::toString).collect(Collectors.joining("|"));
  }
}
