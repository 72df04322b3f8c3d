package dev.hearth.bench.row;

import dev.hearth.bench.load.ClosedLoop;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.OpenLoop;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Latency;
import dev.hearth.bench.report.Limit;
import dev.hearth.bench.report.Result;
import dev.hearth.local.running.HearthService;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * How many questions a second the whole catalogue can be asked what fits whom, and how long each
 * waits at a rate that leaves the machine room.
 */
final class MatchCatalogue implements Row {
  private static final int QUESTIONS_PER_SECOND = 500;

  @Override
  public String name() {
    return "match";
  }

  @Override
  public List<Result> measure(Bed bed) {
    Supplier<Job> asking = () -> bed.caller(HearthService.CATALOG).doing(MatchCatalogue::ask);
    Supplier<Job> reading = () -> bed.caller(HearthService.CATALOG).doing(MatchCatalogue::read);
    perSecond(bed.pace().warmUp(), asking);
    double rate = perSecond(bed.pace().measured(), asking);
    OpenLoop load = new OpenLoop(Bed.CONNECTIONS, QUESTIONS_PER_SECOND);
    Latency latency = Latency.of(load.waits(bed.pace().measured(), asking));
    perSecond(bed.pace().warmUp().dividedBy(4), reading);
    return List.of(
        Result.rate("match over the whole catalogue", rate, "≥ 2,000/s")
            .beside(
                new Limit(
                    "the same service reading one entry, token checked",
                    perSecond(bed.pace().measured(), reading))),
        Result.wait("match over the whole catalogue", latency, "p99 ≤ 10 ms")
            .noting(QUESTIONS_PER_SECOND + " questions a second"));
  }

  private static double perSecond(Duration time, Supplier<Job> job) {
    return ClosedLoop.perSecond(Bed.CONNECTIONS, time, job);
  }

  private static void ask(Caller.Turn turn) {
    turn.connection()
        .send(Request.of("POST", "/v1/matches", turn.token(), question(turn)))
        .mustBe(200);
  }

  private static void read(Caller.Turn turn) {
    turn.connection().send(Request.get("/v1/interventions/keep", turn.token())).mustBe(200);
  }

  // Another child each time; everything that can be asked is asked.
  private static String question(Caller.Turn turn) {
    return """
        {"jurisdiction":"NL","child":{"ageMonths":%d,"sex":"GIRL"},"whoCares":"MOTHER",\
        "maltreatmentTypes":["NEGLECT","SEXUAL_ABUSE"],"contexts":["ATTACHMENT_CONCERN"],\
        "symptoms":["MOTHER_PTSD_COMPLAINTS","CHILD_PTSD"],\
        "mother":{"ageYears":%d,"refugee":"YES","firstChild":"YES","lowEducation":"NO",\
        "firstContact":"YES","hesitant":"CHOSE_NOT_TO_SAY"},\
        "safetyGate":"SHUT","needs":{"housing":"UNMET","food":"MET","material":"MET"},\
        "pastHelp":{"status":"RECORDED","experiences":[\
        {"interventionCode":"vipp","effect":"HURT","words":"they filmed me"}]}}"""
        .formatted(turn.random().nextInt(216), 18 + turn.random().nextInt(20));
  }
}
