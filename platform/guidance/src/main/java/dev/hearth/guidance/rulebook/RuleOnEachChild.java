package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.child.Child;
import java.util.List;

/** A rule that looks at each child of the case by itself. */
abstract class RuleOnEachChild implements PracticeRule {

  abstract Finding judge(Child child, Situation situation, Transition transition);

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    return situation.children().stream().map(child -> judge(child, situation, transition)).toList();
  }
}
