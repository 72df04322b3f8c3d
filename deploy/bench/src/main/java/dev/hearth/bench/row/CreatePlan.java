package dev.hearth.bench.row;

import dev.hearth.bench.load.ClosedLoop;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Result;
import dev.hearth.local.running.HearthService;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** How many plans a second can be made with three items: four requests each. */
final class CreatePlan implements Row {
  private static final List<String> ITEMS =
      List.of(
          item("New locks", "SAFETY_MEASURE", "AGENCY", "SAFETY", "FAMILY", false),
          item("Talks", "EXTERNAL_SERVICE", "AGENCY", "THERAPEUTIC", "MOTHER", true),
          item("His course", "TASK", "PUV", "BEHAVIOUR_CHANGE", "PUV", false));

  @Override
  public String name() {
    return "create-plan";
  }

  @Override
  public List<Result> measure(Bed bed) {
    Supplier<Job> creating = () -> bed.caller(HearthService.CASEPLAN).doing(CreatePlan::create);
    ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().warmUp(), creating);
    double rate = ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().measured(), creating);
    return List.of(
        Result.rate("create one plan with three items", rate, "≥ 1,600/s")
            .noting("the draft and three items are four requests, counted once"));
  }

  private static void create(Caller.Turn turn) {
    String path = "/v1/case-plans/" + random(turn);
    String etag =
        turn.connection()
            .send(
                Request.of("PUT", path, turn.token(), "{\"caseId\":\"" + turn.caseId() + "\"}")
                    .with("If-None-Match", "*"))
            .mustBe(201)
            .etag();
    for (String item : ITEMS) {
      etag =
          turn.connection()
              .send(
                  Request.of("PUT", path + "/items/" + random(turn), turn.token(), item)
                      .with("If-Match", etag))
              .mustBe(204)
              .etag();
    }
  }

  private static UUID random(Caller.Turn turn) {
    return new UUID(turn.random().nextLong(), turn.random().nextLong());
  }

  private static String item(
      String title,
      String kind,
      String assignee,
      String purpose,
      String target,
      boolean involvesMother) {
    return """
        {"title":"%s","kind":"%s","assignee":"%s","purpose":"%s","target":"%s",\
        "involvesMother":%s,"takenOn":false}"""
        .formatted(title, kind, assignee, purpose, target, involvesMother);
  }
}
