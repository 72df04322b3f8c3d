package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.Child;

/** CHV-07: a child sees plans and reports in a form that fits. */
final class TheChildSeesThePlan extends RuleOnEachChild {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-07", "Share reports and plans", Severity.WARN)
          .states("The child sees plans and reports in a form that fits.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.PLAN_REVIEW)
          .explains("This child has not seen the plan, and it is not noted why.")
          .howToFix(
              "Show the child the plan in words or pictures that fit, and ask what is "
                  + "missing.",
              "Where that would do harm now: note why, and when to look again.")
          .blocks("Nothing.")
          .brokenWhen("The plan runs for months; the child has never seen it.")
          .keptWhen("A picture of the plan, on one page, on 6 May.")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Working with children and young people (ten principles)",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Child child, Situation situation, Transition transition) {
    return CARD.judge(
        Subject.child(child.id()),
        child.isAged(situation.settings().takesPartFromAge()),
        Truth.told(child.planSharedOrReasonNoted()).not());
  }
}
