package dev.hearth.safety.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.APlan;
import dev.hearth.safety.testing.Service;
import dev.hearth.safety.testing.TimeAhead;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class TimelineTest {
  @Inject SettableClock clock;
  private ACase hers;
  private Instant begun;

  @BeforeEach
  void aCase() {
    TimeAhead.begin(clock);
    begun = clock.instant();
    hers = ACase.of(Service.HARBOUR);
  }

  @AfterEach
  void backToNow() {
    TimeAhead.end(clock);
  }

  @Test
  void itTellsHowTheCaseStoodWithoutAGapAndWhatHappened() {
    // given
    hers.assessed(Map.of());
    clock.advance(Duration.ofDays(3));
    hers.trigger(UUID.randomUUID(), "ORDER_BREACH", clock.instant()).then().statusCode(201);
    hers.assessed(Map.of("SC01", "NOT_SAFE"));
    clock.advance(Duration.ofDays(8));

    // when
    JsonPath timeline = read("");

    // then
    assertThat(timeline.getList("segments.level"))
        .isEqualTo(Arrays.asList(null, "STANDARD", "STANDARD", "HIGH", "HIGH"));
    assertThat(timeline.getList("segments.notCurrentBecause"))
        .isEqualTo(Arrays.asList("NOT_ASSESSED", null, "OVERTAKEN", null, "OVERDUE"));
    assertThat(timeline.getList("segments.gate"))
        .isEqualTo(List.of("SHUT", "OPEN", "SHUT", "SHUT", "SHUT"));
    List<String> from = timeline.getList("segments.from");
    List<String> to = timeline.getList("segments.to");
    assertThat(to.subList(0, 4)).isEqualTo(from.subList(1, 5));
    assertThat(to.getLast()).isNull();
    assertThat(timeline.getList("points.kind"))
        .isEqualTo(List.of("ASSESSMENT_COMPLETED", "TRIGGER", "ASSESSMENT_COMPLETED"));
    assertThat(timeline.getList("points.code"))
        .isEqualTo(List.of("STANDARD", "ORDER_BREACH", "HIGH"));
    assertThat(timeline.getBoolean("complete")).isTrue();
  }

  @Test
  void aStretchOfItBeginsAndEndsWhereItWasAsked() {
    // given
    hers.assessed(Map.of());
    clock.advance(Duration.ofDays(10));
    hers.assessed(Map.of());
    Instant from = begun.plus(Duration.ofDays(2));
    Instant to = begun.plus(Duration.ofDays(4));

    // when
    JsonPath timeline = read("?from=" + from + "&to=" + to);

    // then
    assertThat(timeline.getList("segments")).hasSize(1);
    assertThat(timeline.getString("segments[0].from")).isEqualTo(from.toString());
    assertThat(timeline.getString("segments[0].to")).isEqualTo(to.toString());
    assertThat(timeline.getList("points")).isEmpty();
  }

  @Test
  void whatIsDatedLiesAheadAndWhatWasCancelledIsMarked() {
    // given
    Instant court = clock.instant().plus(Duration.ofDays(20));
    hers.trigger(UUID.randomUUID(), "COURT_DATE", court).then().statusCode(201);
    UUID handover = UUID.randomUUID();
    hers.trigger(handover, "CONTACT_HANDOVER", court.minus(Duration.ofDays(1)));
    hers.asWorker().header("If-Match", "\"1\"").delete("/v1/triggers/{id}", handover);

    // when
    JsonPath usual = read("");
    JsonPath ahead = read("?to=" + court.plusSeconds(1));

    // then
    assertThat(usual.getList("points")).isEmpty();
    assertThat(ahead.getList("points.kind")).isEqualTo(List.of("TRIGGER_CANCELLED", "TRIGGER"));
    assertThat(ahead.getString("segments[-1].to")).isNull();
  }

  @Test
  void everyVersionOfAPlanItsEndAndCorrectionsAreOnIt() {
    // given
    UUID first = hers.answered(Map.of());
    hers.complete(first, "YES").then().statusCode(200);
    APlan plan = APlan.of(hers);
    List<Runnable> steps =
        List.of(
            () -> plan.make(APlan.withOneAction("MOTHER", "Ring")).then().statusCode(201),
            () ->
                plan.change("\"1\"", APlan.withOneAction("AGENCY", "Ring")).then().statusCode(200),
            () -> plan.post("ending", "\"2\"", Map.of()).then().statusCode(200));
    for (Runnable step : steps) {
      clock.advance(Duration.ofHours(1));
      step.run();
    }
    clock.advance(Duration.ofHours(1));
    UUID correction = hers.corrected(first, Map.of("SC01", "NOT_SAFE"));

    // when
    JsonPath timeline = read("");

    // then
    assertThat(timeline.getList("points.kind"))
        .isEqualTo(
            List.of(
                "ASSESSMENT_COMPLETED",
                "SAFETY_PLAN_MADE",
                "SAFETY_PLAN_RENEWED",
                "SAFETY_PLAN_ENDED",
                "CORRECTION"));
    assertThat(timeline.getList("points.id"))
        .isEqualTo(
            Stream.of(first, plan.id(), plan.id(), plan.id(), correction)
                .map(UUID::toString)
                .toList());
    assertThat(timeline.getString("points[4].code")).isEqualTo("HIGH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?from=yesterday",
        "?to=2026",
        "?from=2026-05-02T00:00:00Z&to=2026-05-01T00:00:00Z",
        "?from=2020-05-02T00:00:00Z&to=2026-05-01T00:00:00Z"
      })
  void aWrongStretchIsRefused(String query) {
    assertThat(ask(query).statusCode()).isEqualTo(400);
  }

  private JsonPath read(String query) {
    return ask(query).then().statusCode(200).extract().jsonPath();
  }

  private Response ask(String query) {
    return hers.asWorker().get("/v1/safety-standing/" + hers.id() + "/timeline" + query);
  }
}
