package dev.hearth.bench.row;

import dev.hearth.bench.load.ClosedLoop;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Limit;
import dev.hearth.bench.report.Result;
import dev.hearth.local.running.HearthService;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** How many standings a second can be read. */
final class ReadStanding implements Row {

  @Override
  public String name() {
    return "read-standing";
  }

  @Override
  public List<Result> measure(Bed bed) {
    Supplier<Job> reading = () -> bed.caller(HearthService.SAFETY).doing(ReadStanding::read);
    Supplier<Job> nothing =
        () -> bed.caller(HearthService.SAFETY).doing(ReadStanding::readFromMemory);
    perSecond(bed.pace().warmUp(), reading);
    double rate = perSecond(bed.pace().measured(), reading);
    // The service's code paths are warm; those of this answer are not quite.
    perSecond(bed.pace().warmUp().dividedBy(4), nothing);
    return List.of(
        Result.rate("read a standing", rate, "≥ 2,000/s")
            .beside(
                bed.statements(HearthService.SAFETY, "read-standing")
                    .perSecond(bed.pace().measured()))
            .beside(
                new Limit(
                    "the same service answering from memory, token checked",
                    perSecond(bed.pace().measured(), nothing))));
  }

  private static double perSecond(Duration time, Supplier<Job> job) {
    return ClosedLoop.perSecond(Bed.CONNECTIONS, time, job);
  }

  private static void read(Caller.Turn turn) {
    turn.connection()
        .send(Request.get("/v1/safety-standing/" + turn.caseId(), turn.token()))
        .mustBe(200);
  }

  private static void readFromMemory(Caller.Turn turn) {
    turn.connection().send(Request.get("/v1/instruments", turn.token())).mustBe(200);
  }
}
