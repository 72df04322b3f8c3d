package dev.hearth.bench.row;

import dev.hearth.bench.limit.CaseChoice;
import dev.hearth.bench.limit.SameStatements;
import dev.hearth.bench.running.RunningHearth;
import dev.hearth.bench.running.Worker;
import dev.hearth.local.running.HearthService;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;

/**
 * What every row measures on: the running system with its cases, workers with tokens, and how long
 * to warm up and to measure.
 *
 * @param random where each connection gets its own row of choices from, new ones in every load
 */
public record Bed(
    RunningHearth hearth,
    CaseChoice choice,
    List<Worker> workers,
    Pace pace,
    SplittableGenerator random) {
  /** Connections of every load, as the goals say. */
  static final int CONNECTIONS = 8;

  /** How long a row warms up and measures, and how many due times it stages. */
  public record Pace(Duration warmUp, Duration measured, int dueTimes) {
    /** What counts. */
    public static final Pace FULL = new Pace(Duration.ofMinutes(1), Duration.ofSeconds(30), 2_000);

    /** Shows that everything works. */
    public static final Pace QUICK = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(10), 200);
  }

  /** Copies the workers. */
  public Bed {
    workers = List.copyOf(workers);
  }

  /** A worker who calls a service over one connection. */
  Caller caller(HearthService service) {
    return new Caller(hearth.url(service), choice, workers, random.split());
  }

  /** The statements of a service in a script, without the service. */
  SameStatements statements(HearthService service, String script) {
    return new SameStatements(hearth, service, script, choice, CONNECTIONS, random.split());
  }
}
