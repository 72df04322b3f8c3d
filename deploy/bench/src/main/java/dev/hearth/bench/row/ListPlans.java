package dev.hearth.bench.row;

import dev.hearth.bench.load.ClosedLoop;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Result;
import dev.hearth.local.running.HearthService;
import java.util.List;
import java.util.function.Supplier;

/** How many lists a second of a case's twenty plans. */
final class ListPlans implements Row {

  @Override
  public String name() {
    return "list-plans";
  }

  @Override
  public List<Result> measure(Bed bed) {
    Supplier<Job> asking = () -> bed.caller(HearthService.CASEPLAN).doing(ListPlans::ask);
    ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().warmUp(), asking);
    double rate = ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().measured(), asking);
    return List.of(Result.rate("list 20 plans of a case, newest first", rate, "≥ 800/s"));
  }

  private static void ask(Caller.Turn turn) {
    turn.connection()
        .send(Request.get("/v1/case-plans?limit=20&caseId=" + turn.caseId(), turn.token()))
        .mustBe(200);
  }
}
