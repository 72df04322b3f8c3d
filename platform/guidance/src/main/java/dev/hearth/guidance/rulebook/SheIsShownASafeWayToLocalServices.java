package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.DeviceMonitored;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** LIV-06: she can find local services, on a phone only where nobody looks into it. */
final class SheIsShownASafeWayToLocalServices extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("LIV-06", "Local service finder", Severity.PROMPT)
          .states(
              "Offer the Daisy app or another way to find local domestic and family violence"
                  + " services.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "She is with him. Show her how she finds help nearby, in a way that he cannot come"
                  + " upon.")
          .howToFix(
              "Where nobody looks into her phone: offer the app.",
              "Where somebody does, or nobody knows: give her the numbers by word of mouth or on"
                  + " something she can hide.")
          .blocks("Nothing.")
          .brokenWhen("She is with him and was offered no way to find local services.")
          .keptWhen("She has a card in her shoe and no app.")
          .related("COM-00")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "If the mother is staying in the relationship",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Home home = situation.home();
    Truth offered = Truth.told(home.serviceFinderOffered());
    Finding finding = CARD.judge(PLAN, home.theyAreTogether(), offered.not());
    if (!finding.isOpen()) {
      return finding;
    }
    return home.deviceMonitored() == DeviceMonitored.NO
        ? finding
            .because("Nobody looks into her phone, so the app is one way.")
            .withFact("way", "APP")
        : finding
            .because(
                "Somebody may look into her phone, so put nothing on it: no app, no link, no"
                    + " message.")
            .withFact("way", "NOT_DIGITAL");
  }
}
