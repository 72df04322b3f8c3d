package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/**
 * CHO-03: before TF-CBT it is discussed fully with the child, who knows that there is other help.
 */
final class TfCbtIsFullyDiscussedFirst extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("CHO-03", "TF-CBT is fully discussed", Severity.BLOCK)
          .states(
              "Before TF-CBT, discuss it fully with the child or young person and be clear there are"
                  + " other options.")
          .evaluatedAt(Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "The young person has not heard yet all that this asks for, or that there is other"
                  + " help. Talk it through before it starts.")
          .howToFix(
              "Go through it with the child or young person: what is talked about, how it can feel,"
                  + " and that stopping is allowed.",
              "Name the other help there is, and ask what the child or young person would like.")
          .blocks("Starting TF-CBT or sending the referral for it.")
          .brokenWhen("TF-CBT is to start, and no talk about it is on record.")
          .keptWhen("It was discussed on 2 May, and what else there is was named.")
          .related("CHO-01")
          .from(SourceDocument.NICE_SCIE_QUICK_GUIDE, "Up to age 17", Basis.EXPLICIT);

  private static final String TF_CBT = "tf-cbt";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Truth fully = Truth.told(item.choice().discussedFullyWithChild());
    Truth alternatives = Truth.told(item.choice().alternativesSaidToChild());
    Finding finding =
        CARD.judge(
            Subject.item(item.id()),
            Truth.of(item.isFromCatalogue(TF_CBT)),
            fully.and(alternatives).not());
    return finding.isOpen()
        ? finding.withFact("discussedFully", fully).withFact("alternativesSaid", alternatives)
        : finding;
  }
}
