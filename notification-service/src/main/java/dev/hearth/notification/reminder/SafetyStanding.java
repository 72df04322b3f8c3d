package dev.hearth.notification.reminder;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a case's safety standing a reminder needs.
 *
 * @param level null when the case was never assessed
 * @param completedAt when the assessment behind it was completed
 * @param nextDueAt null when nothing is due
 * @param nextDueBecause INTERVAL, INCOMPLETE or the type of the trigger
 */
record SafetyStanding(
    UUID caseId,
    @Nullable UUID assessmentId,
    @Nullable Level level,
    Boolean current,
    @Nullable Outcome outcome,
    @Nullable Instant completedAt,
    @Nullable Instant nextDueAt,
    @Nullable String nextDueBecause) {
  SafetyStanding {
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(current);
  }

  /** Whether an assessment asked all that it has to ask. */
  enum Outcome {
    COMPLETED,
    INCOMPLETE
  }

  /** How long a reminder comes before the due time depends on it. */
  enum Level {
    STANDARD,
    ELEVATED,
    HIGH,
    IMMEDIATE
  }

  /** When safety was assessed in full, whatever has happened since. */
  Optional<Instant> assessedAt() {
    return outcome == Outcome.COMPLETED ? Optional.ofNullable(completedAt) : Optional.empty();
  }

  /** Whether somebody must assess, now or some day. */
  boolean asksForAssessment() {
    return nextDueAt != null || !current;
  }

  /**
   * Tells one thing that is due from the next. A standing published again, for whatever other
   * reason, keeps it; a new assessment, another trigger or another due time changes it. Before the
   * first assessment there is no such time to tell by, only the reason.
   */
  String occurrence() {
    return assessmentId == null
        ? "NOT_ASSESSED/" + nextDueBecause
        : assessmentId + "/" + nextDueBecause + "/" + nextDueAt;
  }
}
