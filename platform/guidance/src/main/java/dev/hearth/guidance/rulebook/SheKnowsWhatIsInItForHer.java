package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Referral;

/** REF-02: what she can expect to gain is stated, and was said to her. */
final class SheKnowsWhatIsInItForHer extends RuleOnTheReferral {

  private static final RuleCard CARD =
      RuleCard.describe("REF-02", "Clear what she should get out of it", Severity.BLOCK)
          .states("State what she can expect to gain, in words shared with her.")
          .evaluatedAt(Moment.REFERRAL_SEND)
          .explains(
              "She does not know yet what she would gain from it. Say it to her before anything is"
                  + " sent.")
          .howToFix(
              "Write down what it could change for her, as you would say it to her.",
              "Tell her, ask whether she wants that, and record when you did.")
          .blocks(
              "Sending the referral. For a safety measure or practical support it is a warning, and"
                  + " where she takes no part it is not asked.")
          .brokenWhen("What she would gain is left blank.")
          .keptWhen("A place to talk with others; she was told on 3 May.")
          .related("REF-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Be clear about what you are referring her to",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Subject subject, PlanItem item, Referral referral) {
    Truth stated = Truth.told(referral.expectedBenefitStated());
    Truth shared = Truth.told(referral.sharedWithHer());
    Finding finding = CARD.judge(subject, item.involvesMother(), stated.and(shared).not());
    return finding.outcome() == Outcome.NOT_APPLICABLE
        ? finding
        : finding.withFact("benefitStated", stated).withFact("sharedWithHer", shared);
  }
}
