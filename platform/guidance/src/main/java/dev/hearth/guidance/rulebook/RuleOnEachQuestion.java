package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Situation;
import java.util.List;

/** A rule that looks at each question of a form by itself. */
abstract class RuleOnEachQuestion implements PracticeRule {

  abstract Finding judge(Question question);

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    return situation.questions().stream().map(this::judge).toList();
  }
}
