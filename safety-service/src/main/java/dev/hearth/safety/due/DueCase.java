package dev.hearth.safety.due;

import dev.hearth.guidance.gate.SafetyLevel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case of mine that needs an assessment now or soon.
 *
 * @param level the level to show; absent when she was never assessed
 * @param overtakenBy the trigger type that voids the last assessment
 * @param overdue whether the due time has passed
 * @param nextDueBecause INTERVAL, INCOMPLETE or the trigger's type; absent for the first assessment
 * @param notValidated whether an instrument that is not validated stands behind the level
 * @param notice what must be said of that; absent otherwise
 */
record DueCase(
    UUID caseId,
    @Nullable SafetyLevel level,
    @Nullable String overtakenBy,
    boolean overdue,
    Instant nextDueAt,
    @Nullable String nextDueBecause,
    boolean notValidated,
    @Nullable String notice) {}
