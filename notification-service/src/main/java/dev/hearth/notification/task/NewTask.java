package dev.hearth.notification.task;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a human must do.
 *
 * @param occurrence tells one happening from the next of the same type and case; the same one never
 *     makes a second task
 * @param preferred who should do it, when on the team; null for whoever leads the case
 * @param personal whether it is the preferred one's own, on the team or not; nobody inherits it
 */
public record NewTask(
    UUID caseId,
    TaskType type,
    String occurrence,
    Urgency urgency,
    Instant dueAt,
    @Nullable String preferred,
    boolean personal) {

  /** A task of the care team. */
  public NewTask(
      UUID caseId,
      TaskType type,
      String occurrence,
      Urgency urgency,
      Instant dueAt,
      @Nullable String preferred) {
    this(caseId, type, occurrence, urgency, dueAt, preferred, false);
  }

  /** A task of this one person, whether she is on the team or not. */
  public static NewTask of(
      String person, UUID caseId, TaskType type, String occurrence, Instant dueAt) {
    return new NewTask(
        caseId, type, occurrence, Urgency.NORMAL, dueAt, Objects.requireNonNull(person), true);
  }
}
