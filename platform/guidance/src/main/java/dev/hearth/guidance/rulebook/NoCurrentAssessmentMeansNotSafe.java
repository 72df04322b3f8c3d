package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** SAF-03: a missing, overdue or overtaken safety assessment keeps the gate shut. */
final class NoCurrentAssessmentMeansNotSafe extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe("SAF-03", "No current assessment means not safe", Severity.BLOCK)
          .states(
              "Treat a missing, overdue or overtaken safety assessment as 'safety unknown', which"
                  + " keeps the gate shut.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "The last safety assessment is missing, out of date, or something has happened since."
                  + " Check in with her first.")
          .howToFix(
              "Talk with her about how safe she is now and complete a safety assessment.",
              "Where the standing has not been heard from: try again shortly; nothing was lost.")
          .blocks(
              "Starting the item or sending the referral. The item may stay proposed. Checking"
                  + " safety takes one conversation, so her asking does not replace it.")
          .unknownShuts()
          .brokenWhen(
              "STANDARD on 1 May; a breach of the order is logged on 3 May; SafeCare is to start on"
                  + " 4 May.")
          .keptWhen(
              "A breach on 3 May and a new assessment the same day (ELEVATED); the safety plan is"
                  + " active and she says she wants to start: the gate is open.")
          .related("SAF-02", "TRG-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Be guided by mothers; What not to do",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Subject subject = Subject.item(item.id());
    GateRow row = situation.gate().row();
    Finding finding = CARD.judge(subject, item.isGated(), notCurrent(row));
    if (finding.outcome() == Outcome.NOT_APPLICABLE) {
      return finding;
    }
    return (finding.isOpen() ? finding.because(row.sentence()) : finding).withFact("gateRow", row);
  }

  private static Truth notCurrent(GateRow row) {
    return row == GateRow.FEED_STALE ? Truth.UNKNOWN : Truth.of(!row.safetyKnown());
  }
}
