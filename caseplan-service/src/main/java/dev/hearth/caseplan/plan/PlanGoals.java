package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.GoalMessages.GoalAnswer;
import dev.hearth.caseplan.plan.GoalMessages.PutGoal;
import dev.hearth.caseplan.plan.PlansUnderLock.Locked;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** What can be done with the goals of a plan; once the plan is active, a change amends it. */
@ApplicationScoped
@Transactional
class PlanGoals {
  private static final int MOST_GOALS = 30;

  private final CasePlanRepository repository;
  private final PlansUnderLock plans;
  private final CareTeam team;
  private final JudgedStep judgedStep;
  private final PlanWords words;
  private final PlanAnswers answers;
  private final Audit audit;
  private final Authorship authorship;

  PlanGoals(
      CasePlanRepository repository,
      PlansUnderLock plans,
      CareTeam team,
      JudgedStep judgedStep,
      PlanWords words,
      PlanAnswers answers,
      Audit audit,
      Authorship authorship) {
    this.repository = repository;
    this.plans = plans;
    this.team = team;
    this.judgedStep = judgedStep;
    this.words = words;
    this.answers = answers;
    this.audit = audit;
    this.authorship = authorship;
  }

  /** A goal and the version of its plan, which its ETag names. */
  record Versioned(GoalAnswer body, long version) {}

  Versioned read(UUID planId, UUID goalId) {
    CasePlan plan =
        repository.find(planId).orElseThrow(() -> team.unknown("goal.read", "plan", planId));
    team.require(plan.caseId(), "goal.read");
    PlanGoal goal = plan.goal(goalId).orElseThrow(() -> team.unknown("goal.read", "goal", goalId));
    audit.allowed("goal.read", "goal", goalId, plan.caseId());
    return new Versioned(answers.goal(plan, goal), plan.version());
  }

  StepResult put(UUID planId, UUID goalId, PutGoal request, long expectedVersion) {
    Change change = authorship.of("plan.put-goal").touching("goals");
    Locked locked = plans.take(planId, change.step(), expectedVersion);
    CasePlan plan = locked.plan();
    plan.requireNotClosed();
    if (plan.goal(goalId).isEmpty()) {
      refuseWhatCannotBeAdded(plan, goalId);
    }
    plan.putGoal(
        goalId, request, words.seal(plan, PlanWords.goal(goalId), request.herWords()), change.at());
    if (!plan.isActive()) {
      audit.allowed(change.step(), "goal", goalId, plan.caseId());
      return new StepResult.Taken(plan.changed(change));
    }
    return judgedStep.take(
        locked, new Transition.PlanAmend(Set.of()), request.answers(), change, () -> {});
  }

  private void refuseWhatCannotBeAdded(CasePlan plan, UUID goalId) {
    if (plan.goals().size() >= MOST_GOALS) {
      throw Problems.conflict("goals-full", "A plan has at most " + MOST_GOALS + " goals.");
    }
    if (repository.goalExists(goalId)) {
      throw Problems.badField("goalId", "is the id of a goal of another plan; take a new one");
    }
  }
}
