package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/** ELI-05: what a study compared against is never recommended. */
final class AComparatorIsNoTreatment extends RuleOnWhatIsChosen {

  private static final RuleCard CARD =
      RuleCard.describe("ELI-05", "A comparator is not a treatment", Severity.BLOCK)
          .states("'Community standard of care' is a study comparator; never recommend " + "it.")
          .evaluatedAt(Moment.CATALOGUE_MATCH, Moment.ITEM_ACTIVATE)
          .explains(
              "This is what a study measured its treatment against; it is no help by " + "itself.")
          .howToFix(
              "Choose one of the interventions that the study, or another, found to " + "help.")
          .blocks("Starting the item; it never appears in a match.")
          .brokenWhen("An item for the community standard of care.")
          .keptWhen("An item for child-parent psychotherapy.")
          .related("ELI-01")
          .from(
              SourceDocument.PARENTING_INTERVENTIONS_FACT_SHEET,
              "Effects on secure attachment",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Chosen chosen, Situation situation) {
    return CARD.judge(
        chosen.subject(), Truth.isOneOf(chosen.entry().kind(), Set.of(ItemKind.COMPARISON)));
  }
}
