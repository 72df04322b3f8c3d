package dev.hearth.caseplan.standing;

import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.guidance.situation.SafetyChecks;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case's safety at the moment of a decision. What comes after the version is for
 * the rules alone; the gate never looks at it.
 *
 * @param facts what the gate is read from
 * @param safetyPlanAsksHer whether the active safety plan gives the mother an action
 * @param version which standing this was; 0 when none has arrived yet
 * @param checks when safety was checked and is due; null while that was not told
 * @param contingencyPlan {@link ContingencyPlan#none()} when told that there is none; null while
 *     nobody told; who has a part in it is never told
 * @param protectionOrder null when nothing is recorded about one, and while it was not told whole
 */
public record Standing(
    SafetyFacts facts,
    boolean safetyPlanAsksHer,
    long version,
    @Nullable SafetyChecks checks,
    @Nullable ContingencyPlan contingencyPlan,
    @Nullable ProtectionOrder protectionOrder) {}
