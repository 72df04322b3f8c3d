package dev.hearth.safety.trigger;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded as a trigger, by a person or as an occurrence of a heightened-risk time.
 *
 * @param added what the agency's instrument adds to what the type does
 * @param zone on whose clocks its day begins and ends
 */
record Recording(
    UUID caseId,
    TriggerType type,
    TriggerEffects.Added added,
    Instant happenedAt,
    ZoneId zone,
    @Nullable UUID heightenedRiskTimeId,
    String by) {}
