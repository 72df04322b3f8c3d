package dev.hearth.safety.trigger;

import java.time.Instant;
import java.util.UUID;

/**
 * The check before an occurrence of a heightened-risk time has been done; observed in the
 * transaction that completes the assessment.
 *
 * @param occurrenceAt when that occurrence begins or began
 * @param at when the assessment was completed
 */
public record OccurrenceAnswered(
    UUID caseId, UUID heightenedRiskTimeId, Instant occurrenceAt, Instant at) {}
