package dev.hearth.caseplan.need;

import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.guidance.situation.NeedStatus;
import java.time.Instant;

/** How far her need of safety is met. Nobody writes it: it follows the safety standing. */
public final class SafetyNeed {
  private SafetyNeed() {}

  /** As the standing says at this instant; unknown is unmet. */
  public static NeedStatus of(SafetyFacts facts, Instant now) {
    return switch (SafetyGate.of(facts, now).row()) {
      case STANDARD -> NeedStatus.MET;
      // Elevated and a plan active: whether she feels safe enough to start is another question.
      case ELEVATED_PLAN_ACTIVE_AND_SHE_FEELS_SAFE_ENOUGH,
          ELEVATED_SHE_DOES_NOT_FEEL_SAFE_ENOUGH,
          ELEVATED_SHE_WAS_NOT_ASKED ->
          NeedStatus.PARTLY_MET;
      case ELEVATED_WITHOUT_SAFETY_PLAN,
          HIGH_OR_IMMEDIATE,
          FEED_STALE,
          NO_ASSESSMENT,
          OVERTAKEN_BY_TRIGGER,
          OVERDUE,
          INCOMPLETE ->
          NeedStatus.UNMET;
    };
  }
}
