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
import dev.hearth.guidance.situation.step.Referral.Readiness;
import java.util.Set;

/** REF-03: she says herself that she is ready for the service. */
final class SheIsReadyForTheService extends RuleOnTheReferral {

  private static final RuleCard CARD =
      RuleCard.describe("REF-03", "She is ready for it", Severity.BLOCK)
          .states("She says herself that she is ready for this service.")
          .evaluatedAt(Moment.REFERRAL_SEND)
          .explains(
              "She has not said that she is ready. It is for her to say, and for nobody else.")
          .howToFix(
              "Ask her whether now is the time, and record what she says.",
              "Where it is not: park the referral, and agree with her when to look at it again.")
          .blocks(
              "Sending the referral; where it is too early for her, it is parked with a day to look"
                  + " again. For a safety measure or practical support it is a warning, and where she"
                  + " takes no part it is not asked.")
          .brokenWhen("The referral is about to go out and nobody has asked her.")
          .keptWhen("On 5 May she says in her own words that she is ready.")
          .related("MOT-01")
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
    Readiness readiness = referral.readiness();
    Truth saidByHer = Truth.told(referral.readinessSaidByHer());
    Truth ready = Truth.isOneOf(readiness, Set.of(Readiness.READY)).and(saidByHer);
    Finding finding = CARD.judge(subject, item.involvesMother(), ready.not());
    return finding.outcome() == Outcome.NOT_APPLICABLE
        ? finding
        : finding
            .withFact("readiness", readiness == null ? "UNKNOWN" : readiness)
            .withFact("saidByHer", saidByHer);
  }
}
