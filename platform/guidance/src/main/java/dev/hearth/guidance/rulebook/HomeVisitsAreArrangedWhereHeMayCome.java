package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;

/** SAF-06: no work at her home where he lives or comes, unless it is agreed how that is safe. */
final class HomeVisitsAreArrangedWhereHeMayCome extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe(
              "SAF-06", "Home visits where the person using violence lives or comes", Severity.WARN)
          .states(
              "Do not plan home-based work at an address the person using violence shares or visits"
                  + " without a recorded arrangement.")
          .evaluatedAt(Moment.ITEM_ACTIVATE)
          .explains(
              "He may see or hear what happens at home, and she may pay for it later. Settle with"
                  + " her where and when meeting is safe before anybody knocks.")
          .howToFix(
              "Ask her for a safe place and a safe time, and note what you agreed.",
              "Agree what is said if he opens the door, and how she can call a visit off.",
              "Where nobody has asked whether he comes to the address: ask her.")
          .blocks("Nothing.")
          .brokenWhen("ABC is to be given at home, where the father lives.")
          .keptWhen("ABC is given at the children's centre, in the hours when he is at work.")
          .related("SAF-02")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "If the mother is staying in the relationship",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Home home = situation.home();
    Truth heIsOrComesThere =
        home.livesIn(LivingSituation.WITH_PUV).or(Told.isYes(home.puvHasAccess()));
    Truth arranged = Truth.told(item.safety().homeVisitArranged());
    return CARD.judge(
            Subject.item(item.id()),
            item.isGivenAs("HOME_VISIT"),
            heIsOrComesThere.and(arranged.not()))
        .withFact("livingSituation", home.livingSituation())
        .withFact("puvHasAccess", home.puvHasAccess());
  }
}
