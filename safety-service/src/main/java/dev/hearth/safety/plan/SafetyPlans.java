package dev.hearth.safety.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.plan.SafetyPlanRequest.Action;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.team.CareTeam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes and reads safety plans. */
@ApplicationScoped
@Transactional
class SafetyPlans {
  private static final String ACTIONS = "safety-plan.actions";

  private final SafetyPlanRepository plans;
  private final Standings standings;
  private final CareTeam team;
  private final PersonalData personalData;
  private final ObjectMapper json;
  private final CurrentCaller caller;
  private final Audit audit;

  SafetyPlans(
      SafetyPlanRepository plans,
      Standings standings,
      CareTeam team,
      PersonalData personalData,
      ObjectMapper json,
      CurrentCaller caller,
      Audit audit) {
    this.plans = plans;
    this.standings = standings;
    this.team = team;
    this.personalData = personalData;
    this.json = json;
    this.caller = caller;
    this.audit = audit;
  }

  SafetyPlanAnswer make(UUID id, SafetyPlanRequest request) {
    UUID caseId = request.caseId();
    team.require(caseId, "safety-plan.make");
    Instant now = standings.takeTurn(caseId);
    if (plans.find(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    Caller who = caller.get();
    byte[] sealedActions = personalData.seal(caseId, ACTIONS, write(request.actions()));
    SafetyPlan plan = new SafetyPlan(id, who.agency(), request, sealedActions, now, who.subject());
    plans.replaceActive(plan, now);
    audit.allowed("safety-plan.make", "safety-plan", id, caseId);
    standings.recompute(caseId, now);
    return answer(plan);
  }

  SafetyPlanAnswer read(UUID id) {
    SafetyPlan plan =
        plans
            .find(id)
            .orElseThrow(
                () -> {
                  audit.denied("safety-plan.read", "safety-plan", id, null);
                  return Problems.notFound();
                });
    team.require(plan.caseId(), "safety-plan.read");
    audit.allowed("safety-plan.read", "safety-plan", id, plan.caseId());
    return answer(plan);
  }

  private SafetyPlanAnswer answer(SafetyPlan plan) {
    return new SafetyPlanAnswer(
        plan.id(),
        plan.caseId(),
        personalData
            .open(plan.caseId(), ACTIONS, plan.sealedActions())
            .map(this::read)
            .orElse(null),
        plan.agreedByHer(),
        plan.supersededBy() == null,
        plan.hasActionForMother(),
        plan.madeAt(),
        plan.madeBy(),
        plan.supersededAt(),
        plan.supersededBy());
  }

  private String write(List<Action> actions) {
    try {
      return json.writeValueAsString(actions);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Actions could not be written", e);
    }
  }

  private List<Action> read(String text) {
    try {
      return json.readValue(text, new TypeReference<List<Action>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Kept actions are not readable", e);
    }
  }
}
