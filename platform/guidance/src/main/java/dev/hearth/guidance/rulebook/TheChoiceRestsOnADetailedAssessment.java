package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** CHO-02: what is chosen rests on a detailed assessment of what is needed. */
final class TheChoiceRestsOnADetailedAssessment extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("CHO-02", "Choice rests on a detailed assessment", Severity.WARN)
          .states("Choose on the basis of a detailed assessment; not everything suits everyone.")
          .evaluatedAt(Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "Nobody has assessed in detail what therapy is needed for, so the choice rests on"
                  + " little.")
          .howToFix(
              "Complete an assessment of therapeutic needs with those concerned, and look at the"
                  + " choice again.")
          .blocks("Nothing.")
          .brokenWhen("Therapy is to start, and there is no assessment of what is needed.")
          .keptWhen("The needs were assessed on 4 April.")
          .related("ELI-01")
          .from(SourceDocument.NICE_SCIE_QUICK_GUIDE, "introduction", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    PlanFrame frame = situation.frame();
    Truth assessed = frame == null ? Truth.UNKNOWN : Truth.of(frame.needsAssessedAt() != null);
    return CARD.judge(
        Subject.item(item.id()),
        item.isOfKind(MoreThanOneOptionIsPutForward.CHOSEN_KINDS),
        assessed.not());
  }
}
