package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.match.StandsFirst;
import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/** ELI-04: for a refugee mother's trauma complaints Narrative Exposure Therapy comes first. */
final class RefugeeMothersAreOfferedNarrativeExposureFirst extends RuleOnWhatIsChosen {

  private static final RuleCard CARD =
      RuleCard.describe("ELI-04", "Refugee mothers: NET preferred", Severity.PROMPT)
          .states(
              "For trauma complaints of a refugee mother, rank Narrative Exposure "
                  + "Therapy first; others stay available.")
          .evaluatedAt(Moment.CATALOGUE_MATCH, Moment.ITEM_ACTIVATE)
          .explains("For refugees Narrative Exposure Therapy is the first choice.")
          .howToFix(
              "Tell her of it; where she prefers another way, or there is none within "
                  + "reach, note that.")
          .blocks("Nothing. The other therapies stay available.")
          .brokenWhen("EMDR for a refugee mother, and no word why.")
          .keptWhen("EMDR: there is no therapist for narrative exposure within reach.")
          .related("CHO-01")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Treatment methods 1", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final String FIRST = "narrative-exposure-therapy";

  private static final Set<String> RANKED = Set.of(FIRST, "emdr", "cbt-imaginary-exposure");

  @Override
  Finding judge(Chosen chosen, Situation situation) {
    String code = chosen.entry().code();
    Truth applies =
        Truth.of(RANKED.contains(code)).and(Told.isYes(situation.mother().background().refugee()));
    PlanItem item = chosen.item();
    Truth withoutReason =
        item == null ? Truth.TRUE : Truth.told(item.choice().reasonForChoiceNoted()).not();
    boolean first = code.equals(FIRST);
    return CARD.judge(chosen.subject(), applies, Truth.of(!first).and(withoutReason))
        .withDetail(first && applies.isTrue() ? new StandsFirst() : null);
  }
}
