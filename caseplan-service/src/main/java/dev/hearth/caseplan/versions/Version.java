package dev.hearth.caseplan.versions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of something.
 *
 * @param document what was written; null when the case was erased
 * @param madeBy subject of the author
 */
public record Version<T>(
    UUID thingId, long version, Instant madeAt, String madeBy, @Nullable T document) {}
