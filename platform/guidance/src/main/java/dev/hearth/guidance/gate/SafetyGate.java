package dev.hearth.guidance.gate;

import dev.hearth.guidance.gate.SafetyFacts.Assessment;
import java.time.Instant;

/**
 * Whether anything that asks change of her may start at one moment, with the row that decided. The
 * facts are a lease: they hold up to and including their {@code validUntil}, and after it, as on a
 * silent feed, the gate is shut. Unknown is not safe.
 */
public record SafetyGate(GateRow row) {

  /** Reads the truth table for these facts at this instant. */
  public static SafetyGate of(SafetyFacts facts, Instant now) {
    return new SafetyGate(decidingRow(facts, now));
  }

  public GateState state() {
    return row.state();
  }

  public boolean isOpen() {
    return state() == GateState.OPEN;
  }

  public boolean isShut() {
    return state() == GateState.SHUT;
  }

  private static GateRow decidingRow(SafetyFacts facts, Instant now) {
    if (!facts.feedFresh()) {
      return GateRow.FEED_STALE;
    }
    Assessment assessment = facts.assessment();
    if (assessment == null) {
      return GateRow.NO_ASSESSMENT;
    }
    if (assessment.overtaken()) {
      return GateRow.OVERTAKEN_BY_TRIGGER;
    }
    if (now.isAfter(assessment.validUntil())) {
      return GateRow.OVERDUE;
    }
    if (assessment.outcomeIncomplete()) {
      return GateRow.INCOMPLETE;
    }
    return switch (assessment.level()) {
      case STANDARD -> GateRow.STANDARD;
      case ELEVATED -> elevatedRow(facts);
      case HIGH, IMMEDIATE -> GateRow.HIGH_OR_IMMEDIATE;
    };
  }

  private static GateRow elevatedRow(SafetyFacts facts) {
    if (!facts.safetyPlanActive()) {
      return GateRow.ELEVATED_WITHOUT_SAFETY_PLAN;
    }
    return switch (facts.feelsSafeEnoughToStart()) {
      case YES -> GateRow.ELEVATED_PLAN_ACTIVE_AND_SHE_FEELS_SAFE_ENOUGH;
      case NO -> GateRow.ELEVATED_SHE_DOES_NOT_FEEL_SAFE_ENOUGH;
      case NOT_ASKED -> GateRow.ELEVATED_SHE_WAS_NOT_ASKED;
    };
  }
}
