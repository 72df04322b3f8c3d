package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Referral;
import java.util.Set;

/** REF-01: the worker knows the service and can say plainly what it gives. */
final class TheWorkerKnowsWhatTheServiceGives extends RuleOnTheReferral {

  private static final RuleCard CARD =
      RuleCard.describe("REF-01", "Clear what the service offers", Severity.BLOCK)
          .states("The worker knows the service and can say plainly what it gives.")
          .evaluatedAt(Moment.REFERRAL_SEND)
          .explains(
              "It is not clear yet what this service does. Nobody can choose what nobody can"
                  + " describe: find out first.")
          .howToFix(
              "Call the service or go there, and ask what happens, how often, with whom, and what"
                  + " it needs of her.",
              "Write it down in plain words that you would use with her.")
          .blocks(
              "Sending the referral. For a safety measure or practical support it is a warning.")
          .brokenWhen("The referral says nothing of what the service gives.")
          .keptWhen("An art group of eight weeks, on Tuesdays, with two workers and a creche.")
          .related("REF-02")
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
    Truth stated = Truth.told(referral.serviceOfferStated());
    Truth known = Truth.isOneOf(referral.practitionerKnowsService(), Set.of(Told.YES));
    return CARD.judge(subject, stated.and(known).not())
        .withFact("offerStated", stated)
        .withFact("practitionerKnowsService", known);
  }
}
