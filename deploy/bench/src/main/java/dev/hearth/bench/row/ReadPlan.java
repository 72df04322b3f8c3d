package dev.hearth.bench.row;

import dev.hearth.bench.load.ClosedLoop;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Result;
import dev.hearth.bench.seed.Ids;
import dev.hearth.local.running.HearthService;
import java.util.List;
import java.util.function.Supplier;

/** How many plans a second can be read, each with its three items. */
final class ReadPlan implements Row {

  @Override
  public String name() {
    return "read-plan";
  }

  @Override
  public List<Result> measure(Bed bed) {
    Supplier<Job> asking = () -> bed.caller(HearthService.CASEPLAN).doing(ReadPlan::ask);
    ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().warmUp(), asking);
    double rate = ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().measured(), asking);
    return List.of(
        Result.rate("read one plan", rate, "≥ 3,820/s")
            .beside(
                bed.statements(HearthService.CASEPLAN, "read-plan")
                    .perSecond(bed.pace().measured())));
  }

  private static void ask(Caller.Turn turn) {
    turn.connection()
        .send(Request.get("/v1/case-plans/" + Ids.plan(turn.caseNumber(), 1), turn.token()))
        .mustBe(200);
  }
}
