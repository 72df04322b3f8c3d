package dev.hearth.notification.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as its assignee reads it: an opaque case, a type, a due time; no name, no level.
 *
 * @param caseId absent while the assignee is not on the case's care team
 */
public record TaskAnswer(
    UUID id,
    @Nullable UUID caseId,
    TaskType type,
    Urgency urgency,
    Instant dueAt,
    TaskState state,
    Instant createdAt) {}
