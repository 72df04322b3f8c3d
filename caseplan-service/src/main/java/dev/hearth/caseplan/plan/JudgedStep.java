package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlansUnderLock.Locked;
import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.guidance.review.Decision;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.kit.audit.Audit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Takes a step if the practice rules let it through, and keeps the reasons that were given. */
@ApplicationScoped
class JudgedStep {
  private final PracticeGuidance guidance;
  private final PlanForTheRules seen;
  private final SafetyCarriedAlone carriedAlone;
  private final GivenAnswers givenAnswers;
  private final Audit audit;

  JudgedStep(
      PracticeGuidance guidance,
      PlanForTheRules seen,
      SafetyCarriedAlone carriedAlone,
      GivenAnswers givenAnswers,
      Audit audit) {
    this.guidance = guidance;
    this.seen = seen;
    this.carriedAlone = carriedAlone;
    this.givenAnswers = givenAnswers;
    this.audit = audit;
  }

  /**
   * Judges the plan as it stands in this transaction.
   *
   * @param step null where the rules are not asked: they have nothing to say of the step
   * @param change the step as it is written down; its code is the one in the audit
   * @param effect what the step does; not run when the rules refuse, and the transaction then rolls
   *     back whatever it had prepared
   */
  StepResult take(
      Locked locked,
      @Nullable Transition step,
      @Nullable RuleAnswers answers,
      Change change,
      Runnable effect) {
    CasePlan plan = locked.plan();
    if (step != null) {
      PracticeGuidance.Judged judged =
          guidance.judge(
              plan.caseId(), plan.lookedAt(), locked.standing(), seen.of(plan), step, answers);
      switch (judged.decision()) {
        case Decision.Refused refused -> {
          QuarkusTransaction.setRollbackOnly();
          carriedAlone.sayAfterwards(plan, judged.review());
          audit.denied(change.step(), "plan", plan.id(), plan.caseId());
          return new StepResult.NotTaken(refused);
        }
        case Decision.Accepted accepted -> {
          givenAnswers.keep(plan, accepted);
          carriedAlone.sayNow(plan, judged.review());
        }
      }
    }
    effect.run();
    audit.allowed(change.step(), "plan", plan.id(), plan.caseId());
    return new StepResult.Taken(plan.changed(change));
  }
}
