package dev.hearth.safety.timeline;

import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.instrument.NotValidated;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.team.CareTeam;
import dev.hearth.safety.timeline.Timeline.Point;
import dev.hearth.safety.timeline.Timeline.Segment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a case's timeline together. */
@ApplicationScoped
@Transactional
class Timelines {
  private static final Duration USUAL = Duration.ofDays(12 * 7);
  private static final Duration LONGEST = Duration.ofDays(2 * 366);
  private static final int MOST = 500;

  private final TimelineReader reader;
  private final Standings standings;
  private final CareTeam team;
  private final Audit audit;

  Timelines(TimelineReader reader, Standings standings, CareTeam team, Audit audit) {
    this.reader = reader;
    this.standings = standings;
    this.team = team;
    this.audit = audit;
  }

  /**
   * A stretch of time.
   *
   * @param from twelve weeks before the end when left out
   * @param to now when left out; may lie ahead, to see what is dated
   */
  Timeline read(UUID caseId, @Nullable Instant from, @Nullable Instant to) {
    team.require(caseId, "timeline.read");
    Instant now = standings.upToDate(caseId);
    Instant end = to == null ? now.plusNanos(1_000) : to;
    Instant begin = from == null ? end.minus(USUAL) : from;
    if (!begin.isBefore(end)) {
      throw Problems.badField("to", "must lie after from");
    }
    if (begin.plus(LONGEST).isBefore(end)) {
      throw Problems.badField("from", "must not lie more than two years before to");
    }
    audit.allowed("timeline.read", "case", caseId, caseId);
    List<Segment> stood = reader.standings(caseId, end, MOST + 1);
    List<Point> points = reader.points(caseId, begin, end, MOST + 1);
    Instant told = told(begin, stood, points);
    List<Segment> segments = segments(stood, told, end, now);
    List<Point> happened =
        points.stream().filter(point -> !point.at().isBefore(told)).toList().reversed();
    boolean validated =
        segments.stream().noneMatch(Segment::notValidated)
            && happened.stream().noneMatch(point -> Boolean.TRUE.equals(point.notValidated()));
    return new Timeline(
        caseId, told, end, told.equals(begin), segments, happened, NotValidated.notice(validated));
  }

  // What was read in full reaches back to here; of anything before, only a part is known.
  private static Instant told(Instant begin, List<Segment> stood, List<Point> points) {
    Instant told = begin;
    if (stood.size() > MOST && stood.getLast().from().isAfter(told)) {
      told = stood.getLast().from();
    }
    if (points.size() > MOST && points.getLast().at().isAfter(told)) {
      told = points.getLast().at().plusNanos(1_000);
    }
    return told;
  }

  private static List<Segment> segments(
      List<Segment> latestFirst, Instant begin, Instant end, Instant now) {
    List<Segment> segments = new ArrayList<>();
    Instant until = end.isAfter(now) ? null : end;
    for (Segment segment : latestFirst) {
      Segment drawn = until == null ? segment : segment.until(until);
      boolean reachesBack = !segment.from().isAfter(begin);
      boolean took = until == null || segment.from().isBefore(until);
      if (took) {
        segments.add(reachesBack ? drawn.beginningAt(begin) : drawn);
      }
      if (reachesBack) {
        break;
      }
      until = segment.from();
    }
    return segments.reversed();
  }
}
