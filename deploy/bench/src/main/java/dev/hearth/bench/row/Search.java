package dev.hearth.bench.row;

import dev.hearth.bench.BenchBroken;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.OpenLoop;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Latency;
import dev.hearth.bench.report.Result;
import dev.hearth.bench.seed.CatalogueSeed;
import dev.hearth.local.running.HearthService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How long a search in a large catalogue takes: words that many entries have, words that few have,
 * misspelt ones, with filters and without. It makes the catalogue large first, so it comes after
 * the rows that read a catalogue of the usual size.
 */
final class Search implements Row {
  private static final int PER_SECOND = 50;
  private static final String GOAL = "p99 ≤ 25 ms";
  private static final List<String> WORDS =
      List.of(
          "psychotherapy",
          "child",
          "mother and child",
          "attachment",
          "narrative exposure",
          "parenting",
          "resilience",
          "Harbour",
          "psycotherapy",
          "narative expozure",
          "cortisol",
          "safety plan",
          "foster carers",
          "Westmere security",
          "eye movement",
          "housing");

  @Override
  public String name() {
    return "search";
  }

  @Override
  public List<Result> measure(Bed bed) {
    try (Connection superuser = bed.hearth().asSuperuser(HearthService.CATALOG)) {
      CatalogueSeed.fill(superuser);
    } catch (SQLException e) {
      throw new BenchBroken("The catalogue cannot be filled", e);
    }
    return List.of(
        measured(bed, "search 5,000 interventions", Search::interventions),
        measured(bed, "search 50,000 services", Search::services));
  }

  private static Result measured(Bed bed, String what, Consumer<Caller.Turn> question) {
    Supplier<Job> asking = () -> bed.caller(HearthService.CATALOG).doing(question);
    OpenLoop load = new OpenLoop(Bed.CONNECTIONS, PER_SECOND);
    load.waits(bed.pace().warmUp(), asking);
    return Result.wait(what, Latency.of(load.waits(bed.pace().measured(), asking)), GOAL)
        .noting(PER_SECOND + " questions a second, one in eight of them misspelt");
  }

  private static void interventions(Caller.Turn turn) {
    String filter = turn.random().nextInt(3) == 0 ? ",\"ageMonths\":40,\"selectable\":true" : "";
    ask(turn, "/v1/interventions/search", filter);
  }

  private static void services(Caller.Turn turn) {
    String filter = turn.random().nextInt(3) == 0 ? ",\"language\":\"nl\",\"placesFree\":true" : "";
    ask(turn, "/v1/services/search", filter);
  }

  private static void ask(Caller.Turn turn, String path, String filter) {
    String words = WORDS.get(turn.random().nextInt(WORDS.size()));
    String question = "{\"text\":\"" + words + "\",\"limit\":20" + filter + "}";
    turn.connection().send(Request.of("POST", path, turn.token(), question)).mustBe(200);
  }
}
