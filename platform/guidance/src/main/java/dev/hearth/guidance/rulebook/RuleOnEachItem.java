package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import java.util.List;

/** A rule that looks at each item a step starts or sends, by itself. */
abstract class RuleOnEachItem implements PracticeRule {

  abstract Finding judge(PlanItem item, Situation situation);

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    return situation.items(transition.itemIds()).stream()
        .map(item -> judge(item, situation))
        .toList();
  }
}
