package dev.hearth.bench.limit;

import dev.hearth.bench.load.ClosedLoop;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.OpenLoop;
import dev.hearth.bench.report.Latency;
import dev.hearth.bench.report.Limit;
import dev.hearth.bench.running.RunningHearth;
import dev.hearth.local.running.HearthService;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator.SplittableGenerator;

/**
 * The statements of a service without the service: by its own role, so that row-level security is
 * on, over as many connections. pgbench executes them where it is installed, JDBC elsewhere.
 */
public final class SameStatements {
  private final RunningHearth hearth;
  private final HearthService service;
  private final SqlScript script;
  private final CaseChoice choice;
  private final int connections;
  private final SplittableGenerator random;

  /** The statements in the script of this name. */
  public SameStatements(
      RunningHearth hearth,
      HearthService service,
      String script,
      CaseChoice choice,
      int connections,
      SplittableGenerator random) {
    this.hearth = hearth;
    this.service = service;
    this.script = SqlScript.named(script);
    this.choice = choice;
    this.connections = connections;
    this.random = random;
  }

  /** How often a second they can be executed. */
  public Limit perSecond(Duration time) {
    Optional<Pgbench> pgbench = Pgbench.onThePath();
    if (pgbench.isPresent()) {
      String text = script.forPgbench(choice.forPgbench());
      return new Limit(
          "the same statements by pgbench",
          pgbench.get().perSecond(hearth.postgres(), service.shortName(), text, connections, time));
    }
    return new Limit(
        "the same statements by JDBC (pgbench is not on the PATH)",
        ClosedLoop.perSecond(connections, time, this::job));
  }

  /** How long they take when so many are asked for each second. */
  public Limit waits(int perSecond, Duration time) {
    OpenLoop open = new OpenLoop(connections, perSecond);
    return new Limit(
        "the same statements by JDBC, p99", Latency.of(open.waits(time, this::job)).p99());
  }

  private Job job() {
    return new JdbcScript(hearth.asService(service), script, choice, random.split());
  }
}
