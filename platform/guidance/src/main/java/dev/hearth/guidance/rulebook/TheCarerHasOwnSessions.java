package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.CarersPart.Parallel;
import java.util.Set;

/** ELI-02: after sexual abuse the non-abusing carer has own sessions beside the child's. */
final class TheCarerHasOwnSessions extends RuleOnWhatIsChosen {

  private static final RuleCard CARD =
      RuleCard.describe("ELI-02", "Carer sessions go with the child's therapy", Severity.WARN)
          .states(
              "After sexual abuse, the non-abusing carer gets own sessions beside the "
                  + "child's.")
          .evaluatedAt(Moment.ITEM_ACTIVATE)
          .explains(
              "The child would be in therapy while nobody is there for the carer who "
                  + "stands by the child.")
          .howToFix(
              "Add the carer's own sessions to the plan and link them to this item.",
              "Where there is no safe carer: record that.")
          .blocks("Nothing.")
          .brokenWhen("TF-CBT for the child, and nothing for anybody else.")
          .keptWhen("TF-CBT, and sessions for the mother beside it.")
          .related("ELI-03")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Interventions after sexual abuse",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Chosen chosen, Situation situation) {
    PlanItem item = chosen.item();
    Truth nobody =
        item == null
            ? Truth.UNKNOWN
            : Truth.isOneOf(item.carers().parallel(), Set.of(Parallel.NONE));
    return CARD.judge(chosen.subject(), Truth.told(chosen.entry().parallelCarerSessions()), nobody);
  }
}
