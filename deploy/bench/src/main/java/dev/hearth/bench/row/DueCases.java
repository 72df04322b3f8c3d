package dev.hearth.bench.row;

import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.OpenLoop;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Latency;
import dev.hearth.bench.report.Result;
import dev.hearth.local.running.HearthService;
import java.util.List;
import java.util.function.Supplier;

/** How long a worker waits for the list of the cases that are overdue or due soon. */
final class DueCases implements Row {
  private static final int PER_SECOND = 100;

  @Override
  public String name() {
    return "due-cases";
  }

  @Override
  public List<Result> measure(Bed bed) {
    Supplier<Job> listing = () -> bed.caller(HearthService.SAFETY).doing(DueCases::list);
    OpenLoop load = new OpenLoop(Bed.CONNECTIONS, PER_SECOND);
    load.waits(bed.pace().warmUp(), listing);
    Latency latency = Latency.of(load.waits(bed.pace().measured(), listing));
    return List.of(
        Result.wait("\"overdue for me\"", latency, "p99 ≤ 20 ms at 1,000,000 cases")
            .beside(
                bed.statements(HearthService.SAFETY, "due-cases")
                    .waits(PER_SECOND, bed.pace().measured()))
            .noting(PER_SECOND + " workers a second open the list"));
  }

  private static void list(Caller.Turn turn) {
    turn.connection().send(Request.get("/v1/safety-standing/due", turn.token())).mustBe(200);
  }
}
