package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Referral;
import dev.hearth.guidance.situation.step.Referral.ConsentToShare;

/** AGY-01: agencies share an agreed summary, so that mother and child tell it once. */
final class AnAgreedSummaryGoesWithTheReferral extends RuleOnTheReferral {

  private static final RuleCard CARD =
      RuleCard.describe("AGY-01", "No re-telling", Severity.WARN)
          .states("Organisations share an agreed summary so that child and mother tell it once.")
          .evaluatedAt(Moment.REFERRAL_SEND)
          .explains(
              "Without an agreed summary they would have to tell it all from the start. Send one with"
                  + " the referral, as far as she wants it shared.")
          .howToFix(
              "Write half a page, go through it with her, and send it by a secure way.",
              "Where nobody asked her whether something may be shared: ask her.")
          .blocks("Nothing. Where she does not want anything shared, nothing is asked for.")
          .brokenWhen("She agreed to sharing, and the referral goes out without a summary.")
          .keptWhen("Half a page that she agreed to goes by the secure channel.")
          .related("CHV-05")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE, "Working with children (list)", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Subject subject, PlanItem item, Referral referral) {
    ConsentToShare consent = referral.consent();
    return consent == null
        ? CARD.unknown(subject)
        : judge(subject, consent, referral).withFact("consent", consent);
  }

  private static Finding judge(Subject subject, ConsentToShare consent, Referral referral) {
    return switch (consent) {
      case GIVEN -> CARD.judge(subject, Truth.told(referral.summaryShared()).not());
      case DECLINED -> CARD.notApplicable(subject);
      case NOT_ASKED ->
          CARD.violated(subject)
              .withSeverity(Severity.PROMPT)
              .because("Nobody has asked her whether anything may be shared.");
    };
  }
}
