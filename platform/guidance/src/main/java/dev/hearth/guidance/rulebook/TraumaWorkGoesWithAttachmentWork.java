package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.ItemActivate;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.BuildingBlockCoverage;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Set;

/** BLK-02: trauma therapy for a mother goes with work on the bond between her and the child. */
final class TraumaWorkGoesWithAttachmentWork implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("BLK-02", "Trauma work goes with attachment work", Severity.WARN)
          .states(
              "Combine trauma processing with work on the mother-child relationship, because that"
                  + " relationship can trigger her.")
          .evaluatedAt(Moment.ITEM_ACTIVATE, Moment.PLAN_ACTIVATE)
          .explains(
              "Being with the child can bring back what happened. Put something for the two of them"
                  + " beside the trauma therapy.")
          .howToFix(
              "Propose work for mother and child together, such as CPP, for when she is ready.",
              "Where she does not want it now: write down what carries the two of them meanwhile.")
          .blocks("Nothing; what is only proposed counts.")
          .brokenWhen("NET is to start; the child lives with her, and nothing is for the two.")
          .keptWhen("NET is to start, and CPP is proposed beside it.")
          .related("BLK-01")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Treatment methods 1", Basis.EXPLICIT);

  private static final String FOR_THE_MOTHER = "MOTHER";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    if (transition instanceof ItemActivate) {
      return situation.items(transition.itemIds()).stream()
          .map(item -> judge(Subject.item(item.id()), isTraumaTherapyForHer(item), situation))
          .toList();
    }
    Truth any =
        Count.of(
                situation.items(),
                item -> Truth.of(item.status().isInThePlan()).and(isTraumaTherapyForHer(item)))
            .any();
    return List.of(judge(Subject.plan(), any, situation));
  }

  private static Finding judge(Subject subject, Truth traumaTherapy, Situation situation) {
    Truth childWithHer = Told.isYes(situation.mother().background().childInHerCare());
    Count forTheTwo = BuildingBlockCoverage.of(situation.items()).itemsOn(BuildingBlock.ATTACHMENT);
    Finding finding = CARD.judge(subject, traumaTherapy.and(childWithHer), forTheTwo.any().not());
    return finding.outcome() == Outcome.NOT_APPLICABLE
        ? finding
        : finding.withFact("attachmentItems", forTheTwo.sure());
  }

  private static Truth isTraumaTherapyForHer(PlanItem item) {
    CatalogueEntry entry = item.catalogueEntry();
    Truth forHer = entry == null ? Truth.FALSE : Truth.contains(entry.recipients(), FOR_THE_MOTHER);
    return item.isOfKind(Set.of(ItemKind.THERAPY))
        .and(BuildingBlockCoverage.counts(item, BuildingBlock.TRAUMA))
        .and(forHer)
        .and(item.involvesMother());
  }
}
