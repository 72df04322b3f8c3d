package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.ItemActivate;
import dev.hearth.guidance.rule.Transition.PlanActivate;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Asks one rule, or the whole book, about one step. */
final class Evaluation {

  private Evaluation() {}

  /** What the rule says of starting this item in this case. */
  static Finding ofStarting(PlanItem item, SituationBuilder theCase, PracticeRule rule) {
    return single(rule, theCase.item(item).build(), new ItemActivate(item.id()));
  }

  /** The one finding of a rule that looks at one subject. */
  static Finding single(PracticeRule rule, Situation situation, Transition transition) {
    List<Finding> findings = rule.evaluate(situation, transition);
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  static PlanActivate activating(PlanItem... items) {
    return new PlanActivate(
        Arrays.stream(items).map(PlanItem::id).collect(Collectors.toUnmodifiableSet()));
  }

  /** The one finding of this rule in a review. */
  static Finding of(String ruleCode, Review review) {
    List<Finding> findings =
        review.findings().stream().filter(each -> each.ruleCode().equals(ruleCode)).toList();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
