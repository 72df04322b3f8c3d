package dev.hearth.bench.row;

import dev.hearth.bench.load.ClosedLoop;
import dev.hearth.bench.load.Job;
import dev.hearth.bench.load.KeptConnection;
import dev.hearth.bench.load.Request;
import dev.hearth.bench.report.Result;
import dev.hearth.local.running.HearthService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How many assessments a second can be started, answered and completed: three requests each. Every
 * completion also goes to Kafka and from there to two other services on the same machine.
 */
final class CompleteAssessment implements Row {
  private static final String COMPLETION = "{\"feelsSafeEnoughToStart\":\"YES\"}";

  @Override
  public String name() {
    return "complete-assessment";
  }

  @Override
  public List<Result> measure(Bed bed) {
    String answers = answers();
    Supplier<Job> completing =
        () -> bed.caller(HearthService.SAFETY).doing(turn -> complete(turn, answers));
    ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().warmUp(), completing);
    double rate = ClosedLoop.perSecond(Bed.CONNECTIONS, bed.pace().measured(), completing);
    return List.of(
        Result.rate("complete an assessment", rate, "≥ 300/s")
            .beside(
                bed.statements(HearthService.SAFETY, "complete-assessment")
                    .perSecond(bed.pace().measured()))
            .noting("start, all answers at once and completion are three requests, counted once"));
  }

  private static void complete(Caller.Turn turn, String answers) {
    UUID id = new UUID(turn.random().nextLong(), turn.random().nextLong());
    String path = "/v1/assessments/" + id;
    KeptConnection connection = turn.connection();
    String started =
        connection
            .send(
                Request.of("PUT", path, turn.token(), "{\"caseId\":\"" + turn.caseId() + "\"}")
                    .with("If-None-Match", "*"))
            .mustBe(201)
            .etag();
    String answered =
        connection
            .send(
                Request.of("PATCH", path + "/answers", turn.token(), answers)
                    .with("If-Match", started))
            .mustBe(200)
            .etag();
    connection
        .send(
            Request.of("POST", path + "/completion", turn.token(), COMPLETION)
                .with("If-Match", answered))
        .mustBe(200);
  }

  private static String answers() {
    try (InputStream file =
        Objects.requireNonNull(CompleteAssessment.class.getResourceAsStream("answers.json"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
