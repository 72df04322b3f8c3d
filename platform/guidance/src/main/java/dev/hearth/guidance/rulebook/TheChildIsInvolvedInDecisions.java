package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.ChildDecision;
import dev.hearth.guidance.situation.child.ChildView;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CHV-10: what a child wants stands beside every decision about the child's life. */
final class TheChildIsInvolvedInDecisions implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-10", "Involvement in decisions", Severity.WARN)
          .states("Involve the child in decisions about the child's life.")
          .evaluatedAt(Moment.DECISION_RECORD, Moment.PLAN_ACTIVATE)
          .explains("A decision about this child's life stands without the child's view.")
          .howToFix(
              "Ask the child what would be good, and write it beside the decision, "
                  + "also where it goes another way.",
              "A child may choose to say nothing; note that, and that the child was " + "asked.")
          .blocks("Nothing.")
          .brokenWhen("A move of school is decided; nobody asked the child.")
          .keptWhen("He wants to stay at the same school, and that is written beside it.")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Working with children and young people (ten principles)",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    if (transition instanceof Transition.DecisionRecord) {
      return List.of(ofDecision(situation.decision()));
    }
    return situation.children().stream()
        .map(child -> CARD.judge(Subject.child(child.id()), isNotAsked(child.viewOnPlan())))
        .toList();
  }

  private static Finding ofDecision(@Nullable ChildDecision decision) {
    return decision == null
        ? CARD.unknown(Subject.decision())
        : CARD.judge(
            Subject.decision(),
            Truth.told(decision.concernsChild()),
            isNotAsked(decision.childView()));
  }

  private static Truth isNotAsked(@Nullable ChildView view) {
    return Truth.isOneOf(view, Set.of(ChildView.NOT_ASKED));
  }
}
