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

/** SAF-05: whatever works on trauma, parenting or skills says how both are kept safe around it. */
final class SafetyRunsThroughEveryBlockOfHelp extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("SAF-05", "Safety runs through every block of help", Severity.WARN)
          .states(
              "Every therapeutic item states how mother and child are kept safe, inside and outside"
                  + " the sessions.")
          .evaluatedAt(Moment.ITEM_ACTIVATE)
          .explains(
              "Nothing is noted on safety around this item. Think of the way there and back, the"
                  + " time of day, who knows about it, and the hours afterwards.")
          .howToFix(
              "Go through one session with her from door to door, and write down what makes it safe.",
              "Tell whoever gives the sessions what they must not do, such as ringing her mobile.")
          .blocks("Nothing.")
          .brokenWhen("EMDR is to start; the line on safety is empty.")
          .keptWhen(
              "EMDR by day, with a taxi both ways; the therapist knows not to ring her mobile.")
          .related("SAF-02")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Building blocks", Basis.EXPLICIT);

  private static final Set<ItemKind> THERAPEUTIC =
      Set.of(
          ItemKind.THERAPY,
          ItemKind.PARENTING_PROGRAMME,
          ItemKind.PROGRAMME,
          ItemKind.PSYCHOEDUCATION,
          ItemKind.SKILLS_TRAINING);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Truth considered = Truth.told(item.safety().considered());
    return CARD.judge(Subject.item(item.id()), item.isOfKind(THERAPEUTIC), considered.not())
        .withFact("itemKind", item.kind());
  }
}
