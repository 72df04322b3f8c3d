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
import dev.hearth.guidance.situation.child.Carer;
import java.util.List;

/** CHV-08: the worker invests in working well with the child's carers. */
final class TheWorkWithCarersGoesWell implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-08", "Good working relationships with carers", Severity.PROMPT)
          .states("The worker invests in working well with the child's carers.")
          .evaluatedAt(Moment.PLAN_REVIEW)
          .explains(
              "How does the work with this carer go, and what would make it easier "
                  + "for both of you?")
          .howToFix("Ask the carer, and note in a line how you work together.")
          .blocks("Nothing.")
          .brokenWhen("Nothing is noted.")
          .keptWhen("A call with the aunt every week.")
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
    return situation.carers().stream().map(TheWorkWithCarersGoesWell::judge).toList();
  }

  private static Finding judge(Carer carer) {
    return CARD.judge(
        Subject.carer(carer.id()), Truth.told(carer.workingRelationshipNoted()).not());
  }
}
