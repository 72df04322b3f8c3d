package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.Situation;
import java.util.List;

/**
 * A rule that looks at the plan as a whole. Saving a draft is never held back, so while the plan is
 * one the rule is only shown.
 */
abstract class RuleOnThePlan implements PracticeRule {

  static final Subject PLAN = Subject.plan();

  abstract Finding judge(Situation situation, Transition transition);

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    Finding finding = judge(situation, transition);
    return List.of(
        transition instanceof PlanDraft ? finding.withSeverity(Severity.PROMPT) : finding);
  }
}
