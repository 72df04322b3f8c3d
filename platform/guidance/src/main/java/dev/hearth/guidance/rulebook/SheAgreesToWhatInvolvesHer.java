package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;

/** MOT-01: nothing that involves the mother becomes active without her agreement to it. */
final class SheAgreesToWhatInvolvesHer extends RuleOnEachItem {

  static final String CODE = "MOT-01";

  private static final RuleCard CARD =
      RuleCard.describe(CODE, "She agrees to what involves her", Severity.BLOCK)
          .states(
              "Nothing that involves the mother becomes active without her agreement to that version"
                  + " of it.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "She has not agreed to this, or it changed since she did. Decide it with her; imposed"
                  + " steps can feel like his control.")
          .howToFix(
              "Go through the item with her as it stands now, and record her answer in her words.",
              "Where she is unsure or declines: leave it proposed, or take it off, and ask what would"
                  + " help instead.",
              "Where an order imposes it: record the order's reference and bring it to a"
                  + " supervisor.")
          .blocks("Starting the item or sending the referral.")
          .override(OverridePolicy.STATUTORY_ORDER)
          .brokenWhen("A parenting course is active; nobody has asked her.")
          .keptWhen("She agreed on 12 June in her own words; the item is unchanged since 10 June.")
          .related("MOT-02", "MOT-03")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Be guided by mothers; Make it fair and empowering",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Subject subject = Subject.item(item.id());
    Finding finding = CARD.judge(subject, item.involvesMother(), item.hasHerAgreement().not());
    if (!finding.isOpen()) {
      return finding;
    }
    AgreementState state = item.agreement().state();
    finding =
        finding
            .withFact("agreement", state)
            .withFact("changedSince", state == AgreementState.AGREED);
    return finding.outcome() == Outcome.VIOLATED && item.statutoryOrderRecorded()
        ? finding.withFact("label", "NOT_HER_CHOICE").overridableIf(true)
        : finding;
  }
}
