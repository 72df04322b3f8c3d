package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** ELI-07: what a source names as alternatives does not run at once. */
final class OneOrTheOtherNotBoth implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("ELI-07", "Either, not both", Severity.WARN)
          .states(
              "Where the source names two options as alternatives, do not run both at " + "once.")
          .evaluatedAt(Moment.ITEM_ACTIVATE)
          .explains(
              "The source offers these two as alternatives for a girl between six and "
                  + "fourteen, and both would run at once.")
          .howToFix(
              "Ask her which of the two she wants, and keep the other for later or "
                  + "take it off.")
          .blocks("Nothing.")
          .brokenWhen("Group sessions and individual therapy are both active.")
          .keptWhen("She chose individual therapy.")
          .related("CHO-01")
          .from(SourceDocument.NICE_SCIE_QUICK_GUIDE, "Age 6 to 14", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final String GROUP = "group-psychotherapeutic-psychoeducational";
  private static final String INDIVIDUAL = "individual-psychoanalytic-therapy";
  private static final Map<String, String> ALTERNATIVE =
      Map.of(GROUP, INDIVIDUAL, INDIVIDUAL, GROUP);

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    return situation.items(transition.itemIds()).stream()
        .map(item -> judge(item, situation, transition))
        .toList();
  }

  private static Finding judge(PlanItem item, Situation situation, Transition transition) {
    Subject subject = Subject.item(item.id());
    String other =
        item.catalogueEntry() == null ? null : ALTERNATIVE.get(item.catalogueEntry().code());
    if (other == null) {
      return CARD.notApplicable(subject);
    }
    Count atOnce =
        Count.of(
            situation.items(),
            each ->
                Truth.of(each.isFromCatalogue(other))
                    .and(Standing.isSettled(each, transition))
                    .and(isForTheSameChild(each, item, situation)));
    return CARD.judge(subject, atOnce.any());
  }

  private static Truth isForTheSameChild(PlanItem one, PlanItem other, Situation situation) {
    Optional<UUID> first = situation.childOf(one).map(child -> child.id());
    Optional<UUID> second = situation.childOf(other).map(child -> child.id());
    return first.isEmpty() || second.isEmpty() ? Truth.UNKNOWN : Truth.of(first.equals(second));
  }
}
