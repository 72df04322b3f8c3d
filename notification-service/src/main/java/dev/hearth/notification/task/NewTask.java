package dev.hearth.notification.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a human must do.
 *
 * @param occurrence tells one happening from the next of the same type and case; the same one never
 *     makes a second task
 * @param preferred who should do it, when on the team; null for whoever leads the case
 */
public record NewTask(
    UUID caseId,
    TaskType type,
    String occurrence,
    Urgency urgency,
    Instant dueAt,
    @Nullable String preferred) {}
