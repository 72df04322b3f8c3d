package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.BuildingBlockCoverage;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** MCH-01: mother and children get occasions to heal together. */
final class MotherAndChildrenComeTogether extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("MCH-01", "Bring mother and children together", Severity.PROMPT)
          .states(
              "Mother and children get occasions to heal together and to see each other's worth.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "Nothing in the plan brings her and the children together. Is there something good that"
                  + " they could do side by side?")
          .howToFix(
              "Ask her and the children what they like to do together, and make room for it.",
              "Where she wants more than that: add work for mother and child, for when it is time.")
          .blocks("Nothing. What is only proposed counts.")
          .brokenWhen(
              "She goes to a group and the child to another; nothing is for the two of them.")
          .keptWhen("On Saturdays both go to the garden group.")
          .related("BLK-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Bring mothers and children together",
              Basis.EXPLICIT);

  private static final String SHARED_EXPERIENCE = "mother-child-shared-experience";
  private static final String TOGETHER = "DYADIC";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Count together =
        Count.of(
            situation.items(),
            item -> Truth.of(item.status().isInThePlan()).and(bringsThemTogether(item)));
    return CARD.judge(PLAN, together.any().not()).withFact("itemsTogether", together.sure());
  }

  private static Truth bringsThemTogether(PlanItem item) {
    Truth attachmentForTheTwo =
        BuildingBlockCoverage.counts(item, BuildingBlock.ATTACHMENT)
            .and(item.isGivenAs(TOGETHER))
            .and(item.involvesMother());
    return Truth.of(item.isFromCatalogue(SHARED_EXPERIENCE)).or(attachmentForTheTwo);
  }
}
