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
 */
record Timeline(
    UUID caseId,
    Instant from,
    Instant to,
    boolean complete,
    List<Segment> segments,
    List<Point> points) {
  Timeline {
    segments = List.copyOf(segments);
    points = List.copyOf(points);
  }

  /**
   * How the case stood for a while.
   *
   * @param to null while it still stands so
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
          noticedAt);
    }
  }

  /** What a point stands for. */
  enum Kind {
    ASSESSMENT_COMPLETED,
    TRIGGER,
    TRIGGER_CANCELLED,
    SAFETY_PLAN_MADE
  }

  /**
   * Something that happened, or that is known to lie ahead.
   *
   * @param code the level of an assessment, the type of a trigger
   */
  record Point(Instant at, Kind kind, UUID id, @Nullable String code) {}
}
