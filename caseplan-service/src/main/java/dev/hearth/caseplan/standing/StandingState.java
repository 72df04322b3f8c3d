package dev.hearth.caseplan.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the gate needs of {@code dev.hearth.safety.standing.v1}; the rest is {@link ToldFacts}. */
record StandingState(
    UUID caseId,
    @Nullable UUID assessmentId,
    @Nullable SafetyLevel level,
    @Nullable String outcome,
    @Nullable String notCurrentBecause,
    @Nullable Instant validUntil,
    boolean safetyPlanActive,
    boolean safetyPlanHasActionForMother,
    FeelsSafeEnough feelsSafeEnoughToStart) {}
