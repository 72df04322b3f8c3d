package dev.hearth.notification.task;

import java.time.Instant;
import java.util.UUID;

/** A task as its assignee reads it: an opaque case, a type, a due time; no name, no level. */
public record TaskAnswer(
    UUID id,
    UUID caseId,
    TaskType type,
    Urgency urgency,
    Instant dueAt,
    TaskState state,
    Instant createdAt) {}
