package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.SafetyChecks.OpenTrigger;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Closing;
import dev.hearth.guidance.situation.step.Closing.Reason;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CLS-01: a plan is not closed while she is in danger, or while nobody knows. */
final class NoClosingWhileSheIsUnsafeOrNobodyKnows extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("CLS-01", "No closure while unsafe or unknown", Severity.BLOCK)
          .states(
              "Do not close a plan while the level is HIGH or IMMEDIATE, or without a current"
                  + " assessment, or with an unhandled trigger.")
          .evaluatedAt(Moment.PLAN_CLOSE)
          .explains(
              "She may be left alone when it matters most. Ask her first how safe she is, and agree"
                  + " with her how she can come back.")
          .howToFix(
              "Complete a safety assessment with her.",
              "Where a release, a court date, a handover or another dangerous time is close: stay"
                  + " until it is over.",
              "Where she asks to close: see that the safety plan is in her hands, agree on a way"
                  + " back, and bring it to a supervisor.")
          .blocks("Closing the plan.")
          .override(OverridePolicy.SHE_ASKED_TO_CLOSE)
          .brokenWhen("The last assessment is two months old, and the plan is closed.")
          .keptWhen(
              "She was assessed today at STANDARD, has the plan in her hands, and knows how to come"
                  + " back.")
          .related("ENG-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Be guided by mothers", Basis.DERIVED);

  /** Dates that the plan itself brings with it; closing it ends them. */
  private static final Set<String> OF_THE_PLAN_ITSELF = Set.of("PLAN_CLOSE", "GATED_ITEM_STARTS");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    GateRow row = situation.gate().row();
    Truth dangerAhead = dangerAhead(situation);
    Truth notSafe = Truth.of(!row.safetyKnown() || row == GateRow.HIGH_OR_IMMEDIATE);
    Finding finding = CARD.judge(PLAN, notSafe.or(dangerAhead));
    if (finding.outcome() == Outcome.VIOLATED) {
      finding =
          finding
              .because(notSafe.isTrue() ? row.sentence() : "A dangerous time lies close ahead.")
              .overridableIf(mayBeSignedOff(situation.closing()));
    }
    return finding.withFact("gateRow", row).withFact("dangerAhead", dangerAhead);
  }

  private static Truth dangerAhead(Situation situation) {
    SafetyChecks checks = situation.safetyChecks();
    return checks == null
        ? Truth.UNKNOWN
        : Truth.of(checks.openTriggers().stream().anyMatch(open -> liesAhead(open, situation)));
  }

  private static boolean liesAhead(OpenTrigger trigger, Situation situation) {
    Instant horizon = situation.now().plus(situation.settings().closingLooksAhead());
    return !OF_THE_PLAN_ITSELF.contains(trigger.type())
        && !trigger.at().isBefore(situation.now())
        && !trigger.at().isAfter(horizon);
  }

  // The sources speak of leaving her alone with it: another plan does not, and after a death nobody
  // can be asked any more.
  private static boolean mayBeSignedOff(@Nullable Closing closing) {
    if (closing == null) {
      return false;
    }
    boolean sheAsked =
        closing.reason() == Reason.MOTHER_ASKED
            && Boolean.TRUE.equals(closing.safetyPlanHandedOver());
    return sheAsked || closing.reason() == Reason.REPLACED || closing.reason() == Reason.DIED;
  }
}
