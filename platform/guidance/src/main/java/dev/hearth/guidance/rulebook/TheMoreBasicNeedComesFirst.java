package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** NEED-02: needs are worked on in their order; no more basic one is passed over. */
final class TheMoreBasicNeedComesFirst extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("NEED-02", "Order of needs", Severity.WARN)
          .states("Work on needs in the order safety, housing, food, material.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "A later need is being worked on while a more basic one that is unmet has nobody on"
                  + " it. Take up the more basic one too, or write down why it waits.")
          .howToFix(
              "Add support for the more basic need and agree who carries it.",
              "Where the later one was simply quicker to get, say so as your reason.")
          .blocks("Nothing. Support for the later need goes on.")
          .brokenWhen("Furniture is ordered; housing is unmet and no item is about it.")
          .keptWhen("A place in a refuge is active, and food parcels come after it.")
          .related("NEED-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Be practical", Basis.EXPLICIT);

  private static final List<BasicNeed> IN_ORDER = List.of(BasicNeed.values());

  private static final Set<NeedStatus> UNMET = Set.of(NeedStatus.UNMET);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    List<BasicNeed> workedOn =
        IN_ORDER.stream().filter(need -> isWorkedOn(need, situation, transition)).toList();
    Count passedOver = Count.of(IN_ORDER, need -> isPassedOver(need, workedOn, situation));
    Finding finding = CARD.judge(PLAN, Truth.of(!workedOn.isEmpty()), passedOver.any());
    return finding.isOpen()
        ? finding
            .withFact("workedOn", codes(workedOn::contains))
            .withFact(
                "passedOver", codes(each -> !isPassedOver(each, workedOn, situation).isFalse()))
        : finding;
  }

  private static boolean isWorkedOn(BasicNeed need, Situation situation, Transition transition) {
    return situation.items().stream()
        .anyMatch(item -> item.supports(need) && Standing.isSettled(item, transition).isTrue());
  }

  private static Truth isPassedOver(BasicNeed need, List<BasicNeed> workedOn, Situation situation) {
    boolean aLaterOneIsWorkedOn = workedOn.stream().anyMatch(other -> other.rank() > need.rank());
    return Truth.of(aLaterOneIsWorkedOn && !workedOn.contains(need))
        .and(Truth.isOneOf(situation.need(need), UNMET));
  }

  private static String codes(Predicate<BasicNeed> which) {
    return IN_ORDER.stream().filter(which).map(BasicNeed::name).collect(Collectors.joining(","));
  }
}
