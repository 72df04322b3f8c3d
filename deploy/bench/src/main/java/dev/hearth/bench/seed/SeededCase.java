package dev.hearth.bench.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case before it is written.
 *
 * @param assessments all completed, the oldest first
 * @param overtakenAt when something happened that no assessment has answered yet
 */
public record SeededCase(
    int number, List<Assessed> assessments, State state, @Nullable Instant overtakenAt) {
  private static final Duration TRIGGER_IS_DUE_WITHIN = Duration.ofHours(24);

  /** Whether the last assessment can be relied on. */
  public enum State {
    CURRENT,
    OVERDUE,
    OVERTAKEN
  }

  /** Copies the assessments. */
  public SeededCase {
    assessments = List.copyOf(assessments);
  }

  /** A completed assessment. */
  public record Assessed(UUID id, Level level, Instant completedAt) {
    Instant dueAt() {
      return completedAt.plus(level.interval());
    }
  }

  UUID id() {
    return Ids.ofCase(number);
  }

  /** The assessment that counts. */
  public Assessed last() {
    return assessments.getLast();
  }

  Instant openedAt() {
    return assessments.getFirst().completedAt().minus(Duration.ofHours(1));
  }

  /** When the next assessment is due: what has happened may ask for it sooner. */
  public Instant nextDueAt() {
    Instant byTrigger = triggerDueAt();
    Instant byLevel = last().dueAt();
    return byTrigger != null && byTrigger.isBefore(byLevel) ? byTrigger : byLevel;
  }

  /** The first moment after the last at which the standing holds; what is overdue is past it. */
  @Nullable Instant turnsAt() {
    return state == State.OVERDUE ? null : last().dueAt().plus(1, ChronoUnit.MICROS);
  }

  @Nullable Instant triggerDueAt() {
    return overtakenAt == null ? null : overtakenAt.plus(TRIGGER_IS_DUE_WITHIN);
  }
}
