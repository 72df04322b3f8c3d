package dev.hearth.bench.row;

import dev.hearth.bench.load.ClosedLoop;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Limit;
import dev.hearth.bench.report.Result;
import dev.hearth.local.running.HearthService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How often a second the whole catalogue can be read: as an app does that has it already and asks
 * whether it changed, and as one that has it not. Beside it the same service answering nothing,
 * from memory.
 */
final class CachedRead implements Row {
  private static final String BUNDLE = "/v1/interventions/bundle";
  private static final String NOTHING = "/v1/sources";
  private static final String GOAL = "≥ 80 % of an empty endpoint";

  private final Map<String, String> etags = new ConcurrentHashMap<>();

  @Override
  public String name() {
    return "cached-read";
  }

  @Override
  public List<Result> measure(Bed bed) {
    Supplier<Job> whole = () -> bed.caller(HearthService.CATALOG).doing(CachedRead::whole);
    Supplier<Job> again =
        () -> bed.caller(HearthService.CATALOG).doing(turn -> known(turn, BUNDLE));
    Supplier<Job> nothing =
        () -> bed.caller(HearthService.CATALOG).doing(turn -> known(turn, NOTHING));
    for (Supplier<Job> job : List.of(whole, again, nothing)) {
      perSecond(bed.pace().warmUp(), job);
    }
    Duration time = bed.pace().measured();
    double wholeRate = perSecond(time, whole);
    double againRate = perSecond(time, again);
    Limit empty =
        new Limit(
            "the same service answering 304 from memory, token checked", perSecond(time, nothing));
    return List.of(
        Result.rate("cached read, not changed", againRate, GOAL).beside(empty),
        Result.rate("cached read, the whole catalogue in gzip", wholeRate, GOAL).beside(empty));
  }

  private static double perSecond(Duration time, Supplier<Job> job) {
    return ClosedLoop.perSecond(Bed.CONNECTIONS, time, job);
  }

  private static void whole(Caller.Turn turn) {
    turn.connection()
        .send(Request.get(BUNDLE, turn.token()).with("Accept-Encoding", "gzip"))
        .mustBe(200);
  }

  private void known(Caller.Turn turn, String path) {
    String etag =
        etags.computeIfAbsent(
            path,
            any -> turn.connection().send(Request.get(path, turn.token())).mustBe(200).etag());
    turn.connection().send(Request.get(path, turn.token()).with("If-None-Match", etag)).mustBe(304);
  }
}
