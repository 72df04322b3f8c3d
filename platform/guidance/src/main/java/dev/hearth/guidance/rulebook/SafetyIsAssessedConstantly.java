package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.SafetyChecks;
import java.time.Instant;

/** SAF-01: safety is asked about again and again, from the first contact on. */
final class SafetyIsAssessedConstantly extends RuleOnSafetyChecks {

  private static final RuleCard CARD =
      RuleCard.describe("SAF-01", "Safety is assessed constantly", Severity.WARN)
          .states(
              "Ask again and again, from the first contact on, how safe the mother and the children"
                  + " are.")
          .evaluatedAt(Moment.CLOCK_DAILY)
          .explains(
              "The next safety assessment was due and has not been done. How safe she is can change"
                  + " from one day to the next: ask, and note what is different now.")
          .howToFix(
              "Talk with her about how safe she and the children are today, and complete a safety"
                  + " assessment.")
          .blocks(
              "Nothing by itself. What is overdue no longer counts as current, so the gate is shut"
                  + " until somebody has asked.")
          .brokenWhen("The last assessment asked for the next by 28 February; it is 3 March.")
          .keptWhen("She was asked on 3 March; the next check is due on 17 March.")
          .related("SAF-02", "CAD-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Be guided by mothers", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(SafetyChecks checks, Instant now) {
    Finding finding =
        now.isAfter(checks.nextDueAt()) ? CARD.violated(SAFETY) : CARD.satisfied(SAFETY);
    return finding.withFact("nextDueAt", checks.nextDueAt());
  }
}
