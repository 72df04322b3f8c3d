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
import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Set;

/** DVO-03: where she doubts that the order makes her safer, other measures stand beside it. */
final class AnOrderSheDoubtsIsNotAllThereIs implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("DVO-03", "An order she doubts needs more around it", Severity.WARN)
          .states("If she does not think the order makes her safer, do not rest the plan on it.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "She is not sure that the order protects her, and nothing else does yet. Put other"
                  + " measures beside it.")
          .howToFix(
              "Ask her what would make her safer than the paper does, and start it: locks, an alarm,"
                  + " a place to go.",
              "Where nobody has asked her: ask whether the order makes her safer, and take a no as"
                  + " it is.")
          .blocks("Nothing. The order stays as it is.")
          .brokenWhen("She says the order does not help, and the order is all that there is.")
          .keptWhen(
              "She says the order does not help; the locks are changed, she has an alarm, and her"
                  + " sister's house is open to her.")
          .related("DVO-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Tips: domestic violence order",
              Basis.DERIVED);

  private static final String THE_ORDER_ITSELF = "domestic-violence-order";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    ProtectionOrder order = situation.protectionOrder();
    return List.of(
        order == null
            ? CARD.unknown(Subject.protectionOrder())
            : judge(order, situation, transition));
  }

  private static Finding judge(ProtectionOrder order, Situation situation, Transition transition) {
    Count others = Count.of(situation.items(), item -> isAnotherMeasure(item, transition));
    FeelsSafer feels = order.discussion().feelsSafer();
    Finding finding =
        CARD.judge(
            Subject.protectionOrder(),
            Truth.of(order.status().isOnTheTable()),
            sheDoubtsIt(feels).and(others.any().not()));
    return finding.withFact("feelsSafer", feels).withFact("otherMeasures", others.sure());
  }

  private static Truth sheDoubtsIt(FeelsSafer feels) {
    return switch (feels) {
      case YES -> Truth.FALSE;
      case NO, UNSURE -> Truth.TRUE;
      case NOT_DISCUSSED -> Truth.UNKNOWN;
    };
  }

  private static Truth isAnotherMeasure(PlanItem item, Transition transition) {
    boolean underWay = item.status() == ItemStatus.ACTIVE || transition.activates(item.id());
    return item.isOfKind(Set.of(ItemKind.SAFETY_MEASURE))
        .and(Truth.of(underWay && !item.isFromCatalogue(THE_ORDER_ITSELF)));
  }
}
