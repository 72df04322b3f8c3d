package dev.hearth.safety.plan;

import dev.hearth.safety.plan.SafetyPlanRequest.Action;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A safety plan.
 *
 * @param actions absent when they were erased
 * @param supersededBy the newer plan, when there is one
 */
record SafetyPlanAnswer(
    UUID id,
    UUID caseId,
    @Nullable List<Action> actions,
    boolean agreedByHer,
    boolean active,
    boolean hasActionForMother,
    Instant madeAt,
    String madeBy,
    @Nullable Instant supersededAt,
    @Nullable UUID supersededBy) {}
