package dev.hearth.caseplan.closing;

import java.util.Set;

/**
 * What the practice rules are told of a closing: codes, nobody's words.
 *
 * @param reason why the case is closed
 * @param wayBackAgreed whether it is written down how she can come back
 * @param engagementReasonsConsidered what was thought of; a note alone counts as OTHER
 * @param safetyPlanHandedOver whether she has her safety plan
 */
public record ClosingFacts(
    ClosureReason reason,
    boolean wayBackAgreed,
    Set<EngagementReason> engagementReasonsConsidered,
    SafetyPlanHandedOver safetyPlanHandedOver) {
  public ClosingFacts {
    engagementReasonsConsidered = Set.copyOf(engagementReasonsConsidered);
  }
}
