package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** NEED-03: for every basic need that is not met somebody other than her has taken on help. */
final class SheDoesNotMeetABasicNeedAlone extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("NEED-03", "A named person meets each need", Severity.WARN)
          .states(
              "Every unmet basic need has an active support item carried by a worker or agency, not"
                  + " by the mother alone.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "There is a basic need that nobody but she herself is set to deal with. Take it on, or"
                  + " find the agency or the person near her who does.")
          .howToFix(
              "Add support for the need, carried by you or an agency, and tell her when it comes.",
              "Where family or friends help: record what they agreed to as an item of theirs.",
              "Where the item is hers: keep her choice in it and carry the errand yourself.")
          .blocks("Nothing.")
          .brokenWhen("Food is unmet; the only item is for the mother to find a food bank.")
          .keptWhen("The worker books a food parcel and tells her when it comes.")
          .related("FAT-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Be practical", Basis.DERIVED);

  private static final List<BasicNeed> ALL = List.of(BasicNeed.values());

  private static final Set<NeedStatus> NOT_FULLY_MET =
      Set.of(NeedStatus.UNMET, NeedStatus.PARTLY_MET);

  private static final Set<Assignee> OTHERS =
      Set.of(Assignee.PRACTITIONER, Assignee.AGENCY, Assignee.NETWORK);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Count open = Count.of(ALL, need -> isOpen(need, situation));
    Count hersAlone = Count.of(ALL, need -> isHersAlone(need, situation, transition));
    Finding finding = CARD.judge(PLAN, open.any(), hersAlone.any());
    return finding.isOpen()
        ? finding.withFact("nobodyElseOn", codes(situation, transition))
        : finding;
  }

  private static String codes(Situation situation, Transition transition) {
    return ALL.stream()
        .filter(need -> !isHersAlone(need, situation, transition).isFalse())
        .map(BasicNeed::name)
        .collect(Collectors.joining(","));
  }

  private static Truth isHersAlone(BasicNeed need, Situation situation, Transition transition) {
    Count carriedByOthers =
        Count.of(situation.items(), item -> isHelpFromOthers(item, need, transition));
    return isOpen(need, situation).and(carriedByOthers.any().not());
  }

  private static Truth isOpen(BasicNeed need, Situation situation) {
    return Truth.isOneOf(situation.need(need), NOT_FULLY_MET);
  }

  private static Truth isHelpFromOthers(PlanItem item, BasicNeed need, Transition transition) {
    return Truth.of(item.supports(need))
        .and(Standing.isSettled(item, transition))
        .and(item.isCarriedBy(OTHERS));
  }
}
