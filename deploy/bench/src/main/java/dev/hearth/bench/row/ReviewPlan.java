package dev.hearth.bench.row;

import dev.hearth.bench.load.ClosedLoop;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Result;
import dev.hearth.bench.seed.Ids;
import dev.hearth.local.running.HearthService;
import java.util.List;
import java.util.function.Supplier;

/** How many plans a second can be reviewed against all rules, and how long each takes. */
final class ReviewPlan implements Row {

  @Override
  public String name() {
    return "review-plan";
  }

  @Override
  public List<Result> measure(Bed bed) {
    Supplier<Job> asking = () -> bed.caller(HearthService.CASEPLAN).doing(ReviewPlan::ask);
    ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().warmUp(), asking);
    double rate = ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().measured(), asking);
    return List.of(
        Result.rate("review a plan against all rules", rate, "≤ 1 ms of rule time")
            .noting(
                "%d at a time, so each took %.1f ms, its reads and its way there and back included"
                    .formatted(Bed.CONNECTIONS, Bed.CONNECTIONS * 1000 / rate)));
  }

  private static void ask(Caller.Turn turn) {
    turn.connection()
        .send(
            Request.get(
                "/v1/case-plans/" + Ids.plan(turn.caseNumber(), 1) + "/review?for=plan.activate",
                turn.token()))
        .mustBe(200);
  }
}
