package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.caseplan.standing.Standing;
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
  private final GivenAnswers givenAnswers;
  private final Audit audit;

  JudgedStep(PracticeGuidance guidance, GivenAnswers givenAnswers, Audit audit) {
    this.guidance = guidance;
    this.givenAnswers = givenAnswers;
    this.audit = audit;
  }

  /**
   * Judges the plan as it stands in this transaction.
   *
   * @param effect what the step does; not run when the rules refuse, and the transaction then rolls
   *     back whatever it had prepared
   */
  StepResult take(
      CasePlan plan,
      Standing standing,
      Transition step,
      @Nullable RuleAnswers answers,
      String action,
      Runnable effect) {
    Decision decision =
        guidance.judge(
            plan.caseId(),
            standing,
            plan.items().stream().map(PlannedItem::forTheRules).toList(),
            step,
            answers);
    return switch (decision) {
      case Decision.Refused refused -> {
        QuarkusTransaction.setRollbackOnly();
        audit.denied(action, "plan", plan.id(), plan.caseId());
        yield new StepResult.NotTaken(refused);
      }
      case Decision.Accepted accepted -> {
        givenAnswers.keep(plan, accepted);
        effect.run();
        audit.allowed(action, "plan", plan.id(), plan.caseId());
        yield new StepResult.Taken(plan.changed());
      }
    };
  }
}
