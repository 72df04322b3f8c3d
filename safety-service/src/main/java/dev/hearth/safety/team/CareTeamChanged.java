package dev.hearth.safety.team;

import java.time.Instant;
import java.util.UUID;

/**
 * The care team of a case has been told anew; observed in the transaction that keeps it.
 *
 * @param open whether the case is open
 * @param at when the case planning service wrote it
 */
public record CareTeamChanged(UUID agency, UUID caseId, boolean open, Instant at) {}
