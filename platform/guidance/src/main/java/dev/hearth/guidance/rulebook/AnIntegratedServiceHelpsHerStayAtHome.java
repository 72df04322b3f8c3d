package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** LIV-02: where he has left, an integrated service is considered so that home can stay home. */
final class AnIntegratedServiceHelpsHerStayAtHome extends RuleOnThePlan {

  private static final String INTEGRATED_SERVICES = "integrated-services";

  private static final RuleCard CARD =
      RuleCard.describe("LIV-02", "Integrated services to stay at home", Severity.PROMPT)
          .states("An integrated service is considered so that home can stay home, safely.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "He has left and she is still in her home. Services that work together could make it"
                  + " possible for her and the children to stay.")
          .howToFix(
              "Ask her whether she wants such a service, and add it to the plan as an item.",
              "Where she does not want it: keep the item as declined, so that nobody asks again.")
          .blocks("Nothing.")
          .brokenWhen("He has left, she stays, and the plan has no integrated service in it.")
          .keptWhen("She was referred to the integrated response where she lives.")
          .related("LIV-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Work with other agencies and supports",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Home home = situation.home();
    // In whatever status: what she declined was considered too.
    boolean considered =
        situation.items().stream().anyMatch(item -> item.isFromCatalogue(INTEGRATED_SERVICES));
    return CARD.judge(PLAN, home.livesIn(LivingSituation.AT_HOME_PUV_LEFT), Truth.of(!considered))
        .withFact("livingSituation", home.livingSituation());
  }
}
