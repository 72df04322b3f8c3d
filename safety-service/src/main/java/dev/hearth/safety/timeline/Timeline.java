package dev.hearth.safety.timeline;

import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.gate.SafetyLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a case's time: how it stood, as segments without a gap, and what happened, as points
 * by id and time. No words of anybody's.
 *
 * @param from where it begins; later than was asked for when there was more than could be told
 * @param complete whether everything from the asked beginning on is told
 * @param notice what must be said of levels by an instrument that is not validated; absent where
 *     there is none of them
 */
record Timeline(
    UUID caseId,
    Instant from,
    Instant to,
    boolean complete,
    List<Segment> segments,
    List<Point> points,
    @Nullable String notice) {
  Timeline {
    segments = List.copyOf(segments);
    points = List.copyOf(points);
  }

  /**
   * How the case stood for a while.
   *
   * @param to null while it still stands so
   * @param notValidated whether an instrument that is not validated stands behind the level
   * @param noticedAt when it was seen; later than from when the service was away
   */
  record Segment(
      Instant from,
      @Nullable Instant to,
      @Nullable SafetyLevel level,
      GateState gate,
      String gateRow,
      @Nullable String notCurrentBecause,
      @Nullable String overtakenBy,
      Instant nextDueAt,
      @Nullable String nextDueBecause,
      boolean notValidated,
      Instant noticedAt) {
    Segment until(Instant end) {
      return new Segment(
          from,
          end,
          level,
          gate,
          gateRow,
          notCurrentBecause,
          overtakenBy,
          nextDueAt,
          nextDueBecause,
          notValidated,
          noticedAt);
    }

    Segment beginningAt(Instant begin) {
      return new Segment(
          begin,
          to,
          level,
          gate,
          gateRow,
          notCurrentBecause,
          overtakenBy,
          nextDueAt,
          nextDueBecause,
          notValidated,
          noticedAt);
    }
  }

  /** What a point stands for. */
  enum Kind {
    ASSESSMENT_COMPLETED,
    /** An assessment that puts an earlier one right; it speaks for the day of that one. */
    CORRECTION,
    TRIGGER,
    TRIGGER_CANCELLED,
    SAFETY_PLAN_MADE,
    /** A later version of the same plan. */
    SAFETY_PLAN_RENEWED,
    SAFETY_PLAN_ENDED
  }

  /**
   * Something that happened, or that is known to lie ahead.
   *
   * @param code the level of an assessment, the type of a trigger
   * @param notValidated of an assessment, whether its instrument is not validated
   */
  record Point(
      Instant at, Kind kind, UUID id, @Nullable String code, @Nullable Boolean notValidated) {}
}
