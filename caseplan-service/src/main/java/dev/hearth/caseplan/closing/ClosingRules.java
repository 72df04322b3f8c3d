package dev.hearth.caseplan.closing;

import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.caseplan.standing.Standing;
import dev.hearth.guidance.review.Decision;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.step.Closing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the practice guidance whether a case may be closed: as it asks of a plan. */
@ApplicationScoped
class ClosingRules {
  private final PracticeGuidance guidance;

  ClosingRules(PracticeGuidance guidance) {
    this.guidance = guidance;
  }

  /**
   * Judges in the transaction that closes, the standing locked.
   *
   * @param answers what the caller answers to findings
   */
  Decision judge(
      UUID caseId, Standing standing, ClosingFacts facts, @Nullable RuleAnswers answers) {
    return guidance
        .judge(
            caseId,
            null,
            standing,
            situation -> situation.closing(forTheRules(facts)),
            new Transition.PlanClose(),
            answers)
        .decision();
  }

  private static Closing forTheRules(ClosingFacts facts) {
    return new Closing(
        Closing.Reason.valueOf(facts.reason().name()),
        facts.wayBackAgreed(),
        !facts.engagementReasonsConsidered().isEmpty(),
        facts.safetyPlanHandedOver() == SafetyPlanHandedOver.YES);
  }
}
