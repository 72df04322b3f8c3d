package dev.hearth.safety.trigger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded trigger.
 *
 * @param voids whether the assessment before it no longer opens the gate
 * @param dueAt when a new assessment is due because of it
 * @param weeklyUntil until when it asks for a check every week
 * @param open whether no assessment has answered it yet
 */
record TriggerAnswer(
    UUID id,
    UUID caseId,
    TriggerType type,
    Instant happenedAt,
    Instant recordedAt,
    String recordedBy,
    boolean voids,
    boolean immediateUntilAssessed,
    Instant dueAt,
    @Nullable Instant weeklyUntil,
    boolean open,
    @Nullable Instant closedAt,
    @Nullable UUID closedBy) {}
