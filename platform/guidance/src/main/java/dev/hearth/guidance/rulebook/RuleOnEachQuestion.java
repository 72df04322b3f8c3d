package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanActivate;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Situation;
import java.util.List;

/**
 * A rule that looks at each question of a form by itself. A plan that goes live without a question
 * in it is none of its business.
 */
abstract class RuleOnEachQuestion implements PracticeRule {

  abstract Finding judge(Question question, Situation situation);

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    if (transition instanceof PlanActivate && situation.questions().isEmpty()) {
      return List.of(card().notApplicable(Subject.plan()));
    }
    return situation.questions().stream().map(question -> judge(question, situation)).toList();
  }
}
