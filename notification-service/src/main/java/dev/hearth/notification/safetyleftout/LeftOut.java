package dev.hearth.notification.safetyleftout;

import java.time.Instant;
import java.util.UUID;

/**
 * A contact that left safety out.
 *
 * @param toldAt when it was written down, or a correction took its check back or changed its time
 * @param worker subject of who wrote it down
 */
public record LeftOut(
    UUID caseId, UUID contactId, Instant happenedAt, Instant toldAt, String worker) {}
