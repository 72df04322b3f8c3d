package dev.hearth.safety.trigger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded trigger.
 *
 * @param happenedAt when it happened, or will happen
 * @param day its calendar day on the clocks of its zone
 * @param dated whether it was recorded before it happened
 * @param heightenedRiskTimeId whose occurrence it is, when it is one
 * @param movedAt when it was said last that it happens at another time
 * @param voids whether the assessment before it no longer opens the gate, once it has happened
 * @param beforeDueAt when a check is due before it
 * @param beforeAnsweredAt when that check was done
 * @param dueAt when a new assessment is due after it; absent when only one before it is
 * @param weeklyUntil until when it asks for a check every week
 * @param open whether it still asks for an assessment
 * @param cancelledAt when somebody said that it will not happen
 */
record TriggerAnswer(
    UUID id,
    UUID caseId,
    TriggerType type,
    Instant happenedAt,
    LocalDate day,
    String zone,
    boolean dated,
    @Nullable UUID heightenedRiskTimeId,
    Instant recordedAt,
    String recordedBy,
    @Nullable Instant movedAt,
    boolean voids,
    boolean immediateUntilAssessed,
    @Nullable Instant beforeDueAt,
    @Nullable Instant beforeAnsweredAt,
    @Nullable UUID beforeAnsweredBy,
    @Nullable Instant dueAt,
    @Nullable Instant weeklyUntil,
    boolean open,
    @Nullable Instant closedAt,
    @Nullable UUID closedBy,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledBy) {}
