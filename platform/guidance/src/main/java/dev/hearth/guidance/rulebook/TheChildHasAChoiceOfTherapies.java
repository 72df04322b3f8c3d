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
import dev.hearth.guidance.situation.Target;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/** CHV-06: a child is given a choice of therapies and support. */
final class TheChildHasAChoiceOfTherapies extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-06", "Choice of therapies", Severity.WARN)
          .states("Give the child a choice of therapies and support.")
          .evaluatedAt(Moment.ITEM_ACTIVATE)
          .explains("This is for the child, and the child was not given a choice.")
          .howToFix(
              "Tell the child what there is and what happens in each, and ask which "
                  + "one feels right.",
              "Take \"none of them, for now\" as a choice.")
          .blocks("Nothing.")
          .brokenWhen("Therapy is booked for a twelve-year-old; nobody asked him.")
          .keptWhen("She chose art over talking.")
          .related("CHO-01")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Working with children and young people (ten principles)",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final Set<ItemKind> THERAPIES = Set.of(ItemKind.THERAPY, ItemKind.PROGRAMME);
  private static final Set<Told> NOT_OFFERED = Set.of(Told.NO, Told.NOT_ASKED);

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Truth oldEnough =
        situation
            .childOf(item)
            .map(child -> child.isAged(situation.settings().takesPartFromAge()))
            .orElse(Truth.UNKNOWN);
    Truth forAChild = Truth.of(item.links().childId() != null).or(item.actsOn(Target.CHILD));
    return CARD.judge(
        Subject.item(item.id()),
        item.isOfKind(THERAPIES).and(forAChild).and(oldEnough),
        Truth.isOneOf(item.choice().offeredToChild(), NOT_OFFERED));
  }
}
