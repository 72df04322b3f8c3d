package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.Home.SafetyMeasure;
import dev.hearth.guidance.situation.Home.Wish;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** LIV-01: if she stays at home, what would make it safer is asked, and what she wants is done. */
final class SheIsAskedWhatMakesHomeSafer extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("LIV-01", "Staying at home", Severity.WARN)
          .states(
              "If she stays at home, talk about what would make her feel safer (security doors,"
                  + " locks, lights, alarms) and whether friends or family nearby can help.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "She stays at home. What would let her feel safer there has not been asked, or is"
                  + " wanted and nobody is on it; or nobody asked who lives close by.")
          .howToFix(
              "Go round the home with her in your mind: doors, locks, lights, an alarm; note what she"
                  + " wants and what she does not.",
              "Ask which friends or family are near and could come.",
              "Add an item for each measure that she wants; it is never held back.")
          .blocks("Nothing.")
          .brokenWhen("He has left and she is at home; she was asked about none of it.")
          .keptWhen(
              "She wants new locks and they are an item; she wants no lights; a neighbour can help.")
          .related("LIV-02")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "If the mother is staying at home",
              Basis.EXPLICIT);

  private static final List<SafetyMeasure> MEASURES = List.of(SafetyMeasure.values());

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Home home = situation.home();
    Truth staysAtHome =
        home.livesIn(LivingSituation.AT_HOME_PUV_LEFT).or(home.livesIn(LivingSituation.WITH_PUV));
    Count notAsked = Count.of(MEASURES, each -> is(Wish.NOT_ASKED, each, home));
    Count nobodyOnIt = Count.of(MEASURES, each -> isWantedInVain(each, situation));
    Truth nearbyNotAsked = Truth.isOneOf(home.networkNearby(), Set.of(Told.NOT_ASKED));
    Finding finding =
        CARD.judge(
                PLAN,
                staysAtHome,
                notAsked.atLeast(MEASURES.size()).or(nearbyNotAsked).or(nobodyOnIt.any()))
            .withFact("livingSituation", home.livingSituation())
            .withFact("measuresNotAsked", notAsked.sure())
            .withFact("networkNearby", home.networkNearby());
    return nobodyOnIt.any().isTrue()
        ? finding.withFact("wantedWithoutItem", wantedInVain(situation))
        : finding;
  }

  private static String wantedInVain(Situation situation) {
    return MEASURES.stream()
        .filter(each -> isWantedInVain(each, situation).isTrue())
        .map(SafetyMeasure::name)
        .collect(Collectors.joining(","));
  }

  private static Truth isWantedInVain(SafetyMeasure measure, Situation situation) {
    boolean planned =
        situation.items().stream()
            .filter(item -> item.status() != ItemStatus.DECLINED)
            .anyMatch(item -> item.isFromCatalogue(measure.interventionCode()));
    return is(Wish.WANTED, measure, situation.home()).and(Truth.of(!planned));
  }

  private static Truth is(Wish wish, SafetyMeasure measure, Home home) {
    return Truth.isOneOf(home.wish(measure), Set.of(wish));
  }
}
