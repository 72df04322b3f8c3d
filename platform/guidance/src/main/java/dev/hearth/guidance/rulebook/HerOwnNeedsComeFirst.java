package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/** BLK-04: psychoeducation and skill training give something to her, so that she can give. */
final class HerOwnNeedsComeFirst extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("BLK-04", "Her own needs first", Severity.PROMPT)
          .states(
              "Psychoeducation and skill training look after her own needs (support, coping, rest)"
                  + " so that she can meet the child's.")
          .evaluatedAt(Moment.ITEM_ACTIVATE)
          .explains(
              "All its aims are for the child. What does she get out of it herself: support, ways to"
                  + " cope, rest?")
          .howToFix("Ask her what she would want from it for herself, and note it as an aim.")
          .blocks("Nothing. Where she takes no part in it, it is not asked.")
          .brokenWhen("The course names only what the child is to gain.")
          .keptWhen("Rest and support for her stand among its aims.")
          .related("NEED-01")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Building blocks", Basis.EXPLICIT);

  private static final Set<ItemKind> TEACHES =
      Set.of(ItemKind.PSYCHOEDUCATION, ItemKind.SKILLS_TRAINING);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    return CARD.judge(
        Subject.item(item.id()),
        item.isOfKind(TEACHES).and(item.involvesMother()),
        Truth.told(item.aimForHerself()).not());
  }
}
