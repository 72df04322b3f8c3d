package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** SAF-02: while she is unsafe, therapy and parenting courses are not asked of the mother. */
final class NoTherapyWhileSheIsNotSafe extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe(
              "SAF-02", "No therapy or parenting course while she is not safe", Severity.BLOCK)
          .states("While she is unsafe, therapy and parenting courses are not asked of the mother.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "She is not safe enough yet, or we do not know. Work on safety and practical needs"
                  + " first; keep this idea on the list and come back to it with her.")
          .howToFix(
              "Leave the item proposed and start with safety measures and practical support.",
              "Where the danger is elevated: put a safety plan in force with her and ask her whether"
                  + " she feels safe enough to start.",
              "Where she asks for it herself: record her own words and bring it to a supervisor.")
          .blocks(
              "Starting the item or sending the referral. The item may stay proposed, and an item in"
                  + " which she takes no part is not held.")
          .override(OverridePolicy.SHE_ASKED)
          .brokenWhen("The level was HIGH yesterday; VIPP is to start on Monday.")
          .keptWhen(
              "The level was STANDARD five days ago, the assessment is not overdue and nothing has"
                  + " happened since; CPP starts.")
          .related("SAF-03", "NEED-01", "TRG-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "What not to do", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    Subject subject = Subject.item(item.id());
    SafetyGate gate = situation.gate();
    Finding finding = CARD.judge(subject, item.isGated(), Truth.of(gate.isShut()));
    if (finding.outcome() == Outcome.NOT_APPLICABLE) {
      return finding;
    }
    if (finding.outcome() == Outcome.VIOLATED) {
      finding = finding.because(gate.row().sentence()).overridableIf(item.motherRequestedStart());
    }
    return finding
        .withFact("gateRow", gate.row())
        .withFact("motherRequestedStart", item.motherRequestedStart());
  }
}
