package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanStepMessages.ClosePlan;
import dev.hearth.caseplan.plan.PlanStepMessages.ResumePlan;
import dev.hearth.caseplan.plan.PlanStepMessages.SuspendPlan;
import dev.hearth.caseplan.plan.PlansUnderLock.Locked;
import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of a plan as a whole: it goes live, rests, goes on, ends. */
@ApplicationScoped
@Transactional
class PlanLifecycle {
  private final CasePlanRepository repository;
  private final PlansUnderLock plans;
  private final JudgedStep judgedStep;
  private final Authorship authorship;
  private final PlanWords words;

  PlanLifecycle(
      CasePlanRepository repository,
      PlansUnderLock plans,
      JudgedStep judgedStep,
      Authorship authorship,
      PlanWords words) {
    this.repository = repository;
    this.plans = plans;
    this.judgedStep = judgedStep;
    this.authorship = authorship;
    this.words = words;
  }

  StepResult activate(
      UUID planId, @Nullable Set<UUID> asked, @Nullable RuleAnswers answers, long expectedVersion) {
    Change change = authorship.of("plan.activate");
    Locked locked = plans.take(planId, change.step(), expectedVersion);
    CasePlan plan = locked.plan();
    PlanStep.ACTIVATE.requireFrom(plan.status());
    Set<UUID> starting =
        among(plan.startable(), asked, "must name items of this plan that are open");
    return judgedStep.take(
        locked,
        new Transition.PlanActivate(starting),
        answers,
        change,
        () -> plan.activate(starting, locked.standing().version(), change.at()));
  }

  StepResult suspend(UUID planId, SuspendPlan request, long expectedVersion) {
    Change change = authorship.of("plan.suspend");
    Locked locked = plans.take(planId, change.step(), expectedVersion);
    CasePlan plan = locked.plan();
    PlanStep.SUSPEND.requireFrom(plan.status());
    return judgedStep.take(
        locked,
        null,
        null,
        change.saying(words.sealText(plan, PlanWords.STEP, request.reason())),
        () -> plan.suspend(change.at()));
  }

  /**
   * Going on is going live again: the rules look at the whole plan and at each item that resumes.
   */
  StepResult resume(UUID planId, ResumePlan request, long expectedVersion) {
    Change change = authorship.of("plan.resume");
    Locked locked = plans.take(planId, change.step(), expectedVersion);
    CasePlan plan = locked.plan();
    PlanStep.RESUME.requireFrom(plan.status());
    Set<UUID> resuming =
        among(
            plan.resumable(),
            request.itemIds(),
            "must name items that wait because this plan was suspended");
    return judgedStep.take(
        locked,
        new Transition.PlanActivate(resuming),
        request.answers(),
        change,
        () -> plan.resume(resuming, locked.standing().version()));
  }

  /** The plan was gone through with her and the team; what the rules ask of that is asked. */
  StepResult review(UUID planId, @Nullable RuleAnswers answers, long expectedVersion) {
    Change change = authorship.of("plan.review");
    Locked locked = plans.take(planId, change.step(), expectedVersion);
    locked.plan().requireNotClosed();
    return judgedStep.take(locked, new Transition.PlanReview(), answers, change, () -> {});
  }

  StepResult close(UUID planId, ClosePlan request, long expectedVersion) {
    Change change = authorship.of("plan.close").touching("closing");
    Locked locked = plans.take(planId, change.step(), expectedVersion);
    CasePlan plan = locked.plan();
    PlanStep.CLOSE.requireFrom(plan.status());
    Set<EngagementReason> considered = request.considered();
    if (considered.contains(EngagementReason.OTHER) && isBlank(request.engagementNote())) {
      throw Problems.badField("engagementNote", "must say what else was considered");
    }
    if (request.reason() == ClosingReason.REPLACED && isTheOnlyOneActive(plan)) {
      throw Problems.badField("reason", "needs another active plan of the case to take its place");
    }
    // The rules judge the plan as it would end; a refusal rolls this back.
    repository.add(
        new PlanClosing(
            plan,
            change,
            request.reason(),
            request.safetyPlanHandedOver(),
            considered,
            words.seal(plan, PlanWords.WAY_BACK, request.wayBack()),
            words.seal(plan, PlanWords.ENGAGEMENT_NOTE, request.engagementNote())));
    return judgedStep.take(
        locked,
        new Transition.PlanClose(),
        request.answers(),
        change,
        () -> plan.close(change.at()));
  }

  private boolean isTheOnlyOneActive(CasePlan plan) {
    return repository.lockActiveOf(plan.caseId()).stream()
        .allMatch(other -> other.id().equals(plan.id()));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static Set<UUID> among(Set<UUID> possible, @Nullable Set<UUID> asked, String message) {
    if (asked == null) {
      return possible;
    }
    if (!possible.containsAll(asked)) {
      throw Problems.badField("itemIds", message);
    }
    return Set.copyOf(asked);
  }
}
