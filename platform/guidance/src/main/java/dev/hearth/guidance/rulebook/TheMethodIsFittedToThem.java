package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.BuildingBlockCoverage;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** BLK-06: no method was made for this mother and child, so it is noted how it is fitted. */
final class TheMethodIsFittedToThem extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("BLK-06", "Adapt the protocol", Severity.PROMPT)
          .states(
              "No method is made for mothers with a child born of sexual violence; adapt the"
                  + " protocol to this mother and child.")
          .evaluatedAt(Moment.ITEM_ACTIVATE)
          .explains(
              "This method was made for other families. Note what you do differently for these two.")
          .howToFix(
              "Go through the steps with her, ask what would be hard for her, and note what is"
                  + " changed.")
          .blocks("Nothing.")
          .brokenWhen("Video feedback starts, and nothing is noted on how it is fitted to them.")
          .keptWhen("Her face is not filmed.")
          .related("BLK-01")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Treatment methods 2", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    PlanFrame frame = situation.frame();
    Truth forThem = frame == null ? Truth.UNKNOWN : frame.isForAChildBornOfSexualViolence();
    return CARD.judge(
        Subject.item(item.id()),
        forThem.and(BuildingBlockCoverage.counts(item, BuildingBlock.ATTACHMENT)),
        Truth.told(item.adaptationNoted()).not());
  }
}
