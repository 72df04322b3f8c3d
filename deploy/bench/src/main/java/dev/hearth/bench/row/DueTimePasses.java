package dev.hearth.bench.row;

import dev.hearth.bench.BenchBroken;
import dev.hearth.bench.report.Latency;
import dev.hearth.bench.report.Result;
import dev.hearth.bench.running.RunningHearth;
import dev.hearth.local.running.HearthService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;

/**
 * How long after a due time the standing has changed and everybody can hear of it, with nobody
 * asking.
 */
final class DueTimePasses implements Row {
  private static final int DIGITS = 3;
  private static final int PER_SECOND = 30;
  private static final Duration AHEAD = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String GOAL = "p99 ≤ 2 s";

  @Override
  public String name() {
    return "due-time-passes";
  }

  @Override
  public List<Result> measure(Bed bed) {
    RunningHearth hearth = bed.hearth();
    int count = bed.pace().dueTimes();
    Duration window = Duration.ofSeconds(Math.max(1, count / PER_SECOND));
    try (Connection superuser = hearth.asSuperuser(HearthService.SAFETY);
        StandingTopic topic = new StandingTopic(hearth.kafka())) {
      StagedDueTimes staged = new StagedDueTimes(superuser);
      Map<UUID, Instant> due = staged.stage(count, Instant.now().plus(AHEAD), window);
      long scansBefore = staged.sequentialScans();
      Map<UUID, Instant> heard = topic.heard(due.keySet(), AHEAD.plus(window).plus(PATIENCE));
      long scans = staged.sequentialScans() - scansBefore;
      Map<UUID, Instant> committed = staged.committed(due.keySet());
      return List.of(
          Result.wait("a due time passes → standing changed", waits(due, committed), GOAL)
              .noting(
                  due.size()
                      + " due times within "
                      + window.toSeconds()
                      + " s; sequential scans of standing, assessment and scheduled_tasks"
                      + " meanwhile: "
                      + scans),
          Result.wait("a due time passes → on Kafka", waits(due, heard), GOAL));
    } catch (SQLException e) {
      throw new BenchBroken("Due times cannot be staged: " + e.getMessage(), e);
    }
  }

  private static Latency waits(Map<UUID, Instant> from, Map<UUID, Instant> to) {
    Histogram micros = new Histogram(DIGITS);
    from.forEach(
        (caseId, due) -> {
          Instant then = to.getOrDefault(caseId, Instant.MAX);
          micros.recordValue(Math.max(0, Duration.between(due, then).toNanos() / 1_000));
        });
    return Latency.of(micros);
  }
}
