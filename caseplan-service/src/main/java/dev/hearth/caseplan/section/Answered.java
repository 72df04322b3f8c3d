package dev.hearth.caseplan.section;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one topic.
 *
 * @param status a code of the topic's own; NOT_ASKED when nobody has asked
 * @param whoSaid null when it was not noted
 * @param saidAt null when nobody has asked or it was not noted
 */
public record Answered<T extends Enum<T>, S extends Enum<S>>(
    T topic,
    S status,
    @Nullable WhoSaid whoSaid,
    @Nullable Instant saidAt,
    @Nullable String note) {}
