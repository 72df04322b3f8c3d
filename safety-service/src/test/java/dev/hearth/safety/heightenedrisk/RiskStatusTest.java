package dev.hearth.safety.heightenedrisk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.standing.RiskTimesHeard;
import dev.hearth.safety.standing.RiskTimesHeardReader;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class RiskStatusTest {
  @Inject Clock clock;
  @Inject RiskTimesHeardReader sources;
  @Inject AgencyContext agencies;
  private ACase hers;

  @BeforeEach
  void aCase() {
    hers = ACase.of(Service.HARBOUR);
  }

  @Test
  void askedAndNoneNamedIsAnAnswerAndNotAskedIsNone() {
    // given
    RiskTimesHeard before = named();

    // when
    note("ASKED_NONE").then().statusCode(200);
    Response again = note("ASKED_NONE");

    // then
    assertThat(before).isEqualTo(new RiskTimesHeard(false, false));
    assertThat(again.jsonPath().getList("items.status")).isEqualTo(List.of("ASKED_NONE"));
    assertThat(named()).isEqualTo(new RiskTimesHeard(true, false));
  }

  @Test
  void oneThatIsNamedTakesItsPlaceAndOneThatIsEndedCountsNoMore() {
    // given
    note("CONSIDERED_NONE").then().statusCode(200);
    UUID id = UUID.randomUUID();

    // when
    record(id, "PRACTITIONER").then().statusCode(201);
    int noneAfterAll = note("CONSIDERED_NONE").statusCode();
    RiskTimesHeard withOne = named();
    hers.asWorker().header("If-Match", "\"1\"").delete("/v1/heightened-risk-times/{id}", id);

    // then
    assertThat(noneAfterAll).isEqualTo(409);
    assertThat(
            Database.column(
                "select noted_by from heightened_risk_status where overtaken_by = '"
                    + hers.worker()
                    + "'"))
        .containsExactly(hers.worker());
    assertThat(withOne).isEqualTo(new RiskTimesHeard(false, true));
    assertThat(named()).isEqualTo(new RiskTimesHeard(false, false));
    assertThat(
            hers.asWorker()
                .get("/v1/heightened-risk-statuses?caseId={id}", hers.id())
                .jsonPath()
                .getList("items.status"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"what":"x","source":"MOTHER"}                                             | from
          {"what":"x","source":"MOTHER","from":"SOON","rrule":"FREQ=DAILY"}          | from
          {"what":"x","source":"DOG","from":"SOON"}                                  | source
          {"what":" ","source":"MOTHER","from":"SOON"}                               | what
          {"what":"x","source":"MOTHER","from":"2020-01-01T00:00:00Z"}               | from
          {"what":"x","source":"MOTHER","from":"SOON","to":"2020-01-01T00:00:00Z"}   | to
          {"what":"x","source":"MOTHER","from":"2999-01-01T00:00:00Z"}               | from
          {"what":"x","source":"MOTHER","from":"SOON","zone":"Mars/Base"}            | zone
          {"what":"x","source":"MOTHER","from":"SOON","dtstart":"2026-01-01T09:00"}  | dtstart
          {"what":"x","source":"MOTHER","rrule":"FREQ=DAILY","zone":"UTC"}           | dtstart
          {"what":"x","source":"MOTHER","rrule":"FREQ=DAILY","dtstart":"2026-01-01T09:00"} | zone
          {"what":"x","source":"MOTHER","rrule":"FREQ=DAILY","dtstart":"1926-01-01T09:00","zone":"UTC"} | dtstart
          {"what":"x","source":"MOTHER","rrule":"FREQ=HOURLY","dtstart":"2026-01-01T09:00","zone":"UTC"} | rrule
          {"what":"x","source":"MOTHER","rrule":"payday","dtstart":"2026-01-01T09:00","zone":"UTC"} | rrule
          {"what":"x","source":"MOTHER","rrule":"FREQ=DAILY;COUNT=1","dtstart":"2026-01-01T09:00","zone":"UTC"} | rrule
          {"what":"x","source":"MOTHER","rrule":"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30","dtstart":"2026-01-01T09:00","zone":"UTC"} | rrule
          {"what":"x","source":"MOTHER","rrule":"FREQ=DAILY","to":"SOON","dtstart":"2026-01-01T09:00","zone":"UTC"} | to
          """)
  void aWrongFieldIsNamed(String body, String field) {
    // given
    String sent =
        body.replace("SOON", clock.instant().plus(Duration.ofDays(3)).toString())
            .replaceFirst("\\{", "{\"caseId\":\"" + hers.id() + "\",");

    // when
    Response answer =
        hers.asWorker()
            .header("If-None-Match", "*")
            .body(sent)
            .put("/v1/heightened-risk-times/{id}", UUID.randomUUID());

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("violations.field", String.class))
        .as(answer.asString())
        .anyMatch(named -> named.equals(field) || named.endsWith("." + field));
  }

  private Response note(String status) {
    return hers.asWorker()
        .body(Map.of("caseId", hers.id(), "status", status))
        .post("/v1/heightened-risk-statuses");
  }

  private Response record(UUID id, String source) {
    return hers.asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "caseId",
                hers.id(),
                "what",
                "He comes for his things",
                "source",
                source,
                "from",
                clock.instant().plus(Duration.ofDays(3)).toString()))
        .put("/v1/heightened-risk-times/{id}", id);
  }

  private RiskTimesHeard named() {
    return agencies.within(
        hers.agency(), () -> QuarkusTransaction.requiringNew().call(() -> sources.of(hers.id())));
  }
}
