package dev.hearth.bench;

import dev.hearth.bench.limit.CaseChoice;
import dev.hearth.bench.report.Result;
import dev.hearth.bench.report.Surroundings;
import dev.hearth.bench.report.Table;
import dev.hearth.bench.row.Bed;
import dev.hearth.bench.row.Row;
import dev.hearth.bench.running.Keycloak;
import dev.hearth.bench.running.RunningHearth;
import dev.hearth.bench.seed.CaseplanSeed;
import dev.hearth.bench.seed.Cases;
import dev.hearth.bench.seed.SafetySeed;
import dev.hearth.bench.seed.SeedSeals;
import dev.hearth.bench.seed.Spread;
import dev.hearth.local.Console;
import dev.hearth.local.running.HearthService;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Starts the whole system, fills it, and measures one row after the other. */
final class Bench {
  private static final int WORKERS_WHO_LOG_IN = 100;
  private static final long SEED = 1;

  private final Options options;
  private final Spread spread;

  Bench(Options options) {
    this.options = options;
    this.spread = Spread.of(options.cases());
  }

  /**
   * What was measured, and on what.
   *
   * @param broken what could not be measured, and why
   */
  record Measured(Surroundings surroundings, Table table, List<String> broken) {
    Measured {
      broken = List.copyOf(broken);
    }
  }

  /** All data lies below this folder. */
  Measured run(Path folder) {
    try (RunningHearth hearth = timed("everything started", () -> RunningHearth.started(folder))) {
      timed("%,d cases".formatted(options.cases()), () -> fill(hearth));
      Bed bed = timed("workers logged in", () -> bed(hearth));
      return measure(bed);
    }
  }

  // A row that breaks is said at the end; the others have not waited in vain.
  private Measured measure(Bed bed) {
    List<Result> results = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (Row row : options.rows()) {
      try {
        results.addAll(timed(row.name(), () -> row.measure(bed)));
      } catch (BenchBroken failure) {
        broken.add(row.name() + " could not be measured. " + failure.getMessage());
      }
    }
    return new Measured(Machine.around(options.cases()), new Table(results), broken);
  }

  private boolean fill(RunningHearth hearth) {
    Cases cases = new Cases(options.cases(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    try (Connection safety = hearth.asSuperuser(HearthService.SAFETY);
        Connection caseplan = hearth.asSuperuser(HearthService.CASEPLAN)) {
      new SafetySeed(cases, spread).fill(safety);
      new CaseplanSeed(cases, spread, WORKERS_WHO_LOG_IN, new SeedSeals(hearth.masterKey()))
          .fill(caseplan);
      return true;
    } catch (SQLException e) {
      throw new BenchBroken("The database cannot be filled", e);
    }
  }

  private Bed bed(RunningHearth hearth) {
    int workers = Math.min(WORKERS_WHO_LOG_IN, spread.workers());
    try (Keycloak keycloak = new Keycloak(hearth.issuer())) {
      return new Bed(
          hearth,
          new CaseChoice(spread, workers),
          keycloak.logIn(spread, workers),
          options.pace(),
          new SplittableRandom(SEED));
    }
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long begin = System.nanoTime();
    T result = work.get();
    Console.done(what, Duration.ofNanos(System.nanoTime() - begin));
    return result;
  }
}
