package dev.hearth.caseplan.section;

import java.time.Instant;
import java.util.UUID;

/**
 * The right to write one section of one case, until the transaction ends.
 *
 * @param version what the section's version will be
 * @param at when it is written
 * @param by the worker who writes it
 */
public record Turn(
    UUID agency, UUID caseId, Section section, long version, Instant at, String by) {}
