package dev.hearth.caseplan.standing;

import dev.hearth.guidance.gate.SafetyFacts;

/**
 * What is known of a case's safety at the moment of a decision.
 *
 * @param facts what the gate is read from
 * @param safetyPlanAsksHer whether the active safety plan gives the mother an action
 * @param version which standing this was; 0 when none has arrived yet
 */
public record Standing(SafetyFacts facts, boolean safetyPlanAsksHer, long version) {}
