package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Target;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/** FAT-04: keeping him in check is never a task of hers. */
final class HisRiskStaysOutOfHerTasks extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("FAT-04", "His risk stays out of her tasks", Severity.WARN)
          .states("Tasks that control his behaviour are not given to the mother.")
          .evaluatedAt(Moment.ITEM_ACTIVATE)
          .explains(
              "This task makes her answer for what he does. He, you or the police can keep him to"
                  + " the rules; she cannot, and trying can put her in danger.")
          .howToFix(
              "Give the task to him, and let a worker check it.",
              "Where he cannot be engaged: take it on yourself, or ask the police.",
              "Where it is really about her own safety: say what she does for herself, and aim the"
                  + " item at that.")
          .blocks("Nothing.")
          .brokenWhen("'Mother to make sure that the father does not drink.'")
          .keptWhen("'Father to attend the alcohol service; the worker checks every week.'")
          .related("FAT-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Make it fair and empowering",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Truth herTask = item.isCarriedBy(Set.of(Assignee.MOTHER));
    Truth controlsHim =
        item.actsOn(Target.PUV).or(item.isInOrderTo(Set.of(Purpose.ADDRESS_VIOLENCE)));
    return CARD.judge(
            Subject.item(item.id()), somebodyIsADanger(situation).and(herTask), controlsHim)
        .withFact("assignee", item.assignee())
        .withFact("target", item.target())
        .withFact("purpose", item.purpose());
  }

  private static Truth somebodyIsADanger(Situation situation) {
    return switch (situation.hisRisk()) {
      case PRESENT -> Truth.TRUE;
      case ABSENT -> Truth.FALSE;
      case NOT_RECORDED -> Truth.UNKNOWN;
    };
  }
}
