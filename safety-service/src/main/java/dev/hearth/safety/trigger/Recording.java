package dev.hearth.safety.trigger;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded as a trigger, by a person or as an occurrence of a heightened-risk time.
 *
 * @param zone on whose clocks its day begins and ends
 */
record Recording(
    UUID caseId,
    TriggerType type,
    Instant happenedAt,
    ZoneId zone,
    @Nullable UUID heightenedRiskTimeId,
    String by) {}
