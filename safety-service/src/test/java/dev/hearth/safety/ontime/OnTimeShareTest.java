package dev.hearth.safety.ontime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import dev.hearth.safety.testing.TimeAhead;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class OnTimeShareTest {
  @Inject SettableClock clock;
  private final UUID agency = UUID.randomUUID();

  @BeforeEach
  void farAhead() {
    TimeAhead.begin(clock);
  }

  @AfterEach
  void backToNow() {
    TimeAhead.end(clock);
  }

  @Test
  void anAssessmentIsOnTimeWhenItAnsweredTheDueTimeThatStoodBeforeIt() {
    // given
    ACase hers = ACase.of(agency);
    hers.assessed(Map.of("SC01", "NOT_SAFE"));
    clock.advance(Duration.ofDays(7).minusMinutes(5));
    hers.assessed(Map.of());
    clock.advance(Duration.ofDays(28).plusMinutes(5));
    hers.assessed(Map.of());

    // when
    List<String> kept =
        Database.column(
            "select answered_level || ' ' || (since <= answered_due_at) from standing_change"
                + " where case_id = ? and answered_due_at is not null order by version",
            hers.id());

    // then
    assertThat(kept).containsExactly("HIGH true", "STANDARD false");
  }

  @Test
  void aCorrectionIsNoAssessmentOnTime() {
    // given
    ACase hers = ACase.of(agency);
    UUID first = hers.answered(Map.of("SC01", "NOT_SAFE"));
    hers.complete(first, "YES").then().statusCode(200);
    clock.advance(Duration.ofDays(1));

    // when
    hers.corrected(first, Map.of());

    // then
    assertThat(hers.standing().getString("level")).isEqualTo("STANDARD");
    assertThat(
            Database.count(
                "select count(*) from standing_change"
                    + " where case_id = ? and answered_due_at is not null",
                hers.id()))
        .isZero();
  }

  @Test
  void cellsOfFewAreNotShownAndNoSumBringsThemBack() {
    // given
    completed("2025-01", "HIGH", 20, 0);
    completed("2025-01", "STANDARD", 4, 0);
    completed("2025-02", "HIGH", 10, 5);
    completed("2025-02", "ELEVATED", 16, 4);
    completed("2025-03", "HIGH", 3, 6);

    // when
    JsonPath all = read("2025-01", "2025-03");
    JsonPath two = read("2025-01", "2025-02");

    // then
    assertThat(cells(all))
        .as("what holds few looks like what holds nothing")
        .hasSize(12)
        .filteredOn(cell -> !cell.endsWith("suppressed"))
        .containsExactly("2025-01 HIGH 20 20", "2025-02 HIGH 15 10");
    assertThat(all.getInt("total.completed")).isEqualTo(35);
    assertThat(all.getInt("total.onTime")).isEqualTo(30);
    assertThat(all.getInt("total.percent")).isEqualTo(85);
    assertThat(all.getList("byLevel.level")).isEqualTo(List.of("HIGH"));
    assertThat(all.getInt("byLevel[0].count.completed")).isEqualTo(35);
    assertThat((Object) two.get("total"))
        .as("the third month, less the first two, tells nothing")
        .isEqualTo(all.get("total"));
  }

  @Test
  void manyAssessmentsOfOneFamilyAreNotShown() {
    // given
    completed("2025-01", "IMMEDIATE", 30, 0);
    Database.execute(
        """
        update standing_change c set case_id = f.one, version = f.number
        from (select case_id, min(case_id::text) over ()::uuid as one,
          100 + row_number() over (order by case_id) as number
          from standing_change where agency_id = ?) f
        where c.case_id = f.case_id
        """,
        agency);

    // when
    JsonPath read = read("2025-01", "2025-01");

    // then
    assertThat(cells(read)).allMatch(cell -> cell.endsWith("suppressed"));
    assertThat(read.getInt("total.completed")).isZero();
  }

  @Test
  void whatFoundTooLittleDoesNotWashOffThatItWasLate() {
    // given
    ACase hers = ACase.of(agency);
    hers.assessed(Map.of("SC01", "NOT_SAFE"));
    clock.advance(Duration.ofDays(8));
    UUID blank = hers.start();
    hers.asWorker()
        .header("If-Match", "\"1\"")
        .body(Map.of("feelsSafeEnoughToStart", "NOT_ASKED"))
        .post("/v1/assessments/{id}/completion", blank)
        .then()
        .statusCode(200);
    clock.advance(Duration.ofMinutes(5));

    // when
    hers.assessed(Map.of());

    // then
    assertThat(
            Database.column(
                "select answered_level || ' ' || (since <= answered_due_at) from standing_change"
                    + " where case_id = ? and answered_due_at is not null",
                hers.id()))
        .containsExactly("HIGH false");
  }

  @Test
  void itIsForSupervisorsAndAdministratorsOfThatAgency() {
    // given
    completed("2025-01", "HIGH", 20, 0);

    // when / then
    assertThat(ask("worker", "2025-01", "2025-01").statusCode()).isEqualTo(403);
    assertThat(ask("auditor", "2025-01", "2025-01").statusCode()).isEqualTo(403);
    assertThat(ask("agency-admin", "2025-01", "2025-01").statusCode()).isEqualTo(200);
    assertThat(
            ACase.as("boss", UUID.randomUUID(), "supervisor")
                .get("/v1/safety-standing/on-time?from=2025-01&to=2025-01")
                .jsonPath()
                .getList("cells.suppressed"))
        .containsOnly(true);
  }

  @Test
  void aMonthIsToldOnceItIsOver() {
    // given
    YearMonth running = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));

    // when
    Response now = ask("supervisor", running.minusMonths(1).toString(), running.toString());
    JsonPath usual =
        ACase.as("boss", agency, "supervisor").get("/v1/safety-standing/on-time").jsonPath();

    // then
    assertThat(now.statusCode()).isEqualTo(400);
    assertThat(usual.getString("to")).isEqualTo(running.minusMonths(1).toString());
    assertThat(usual.getString("from")).isEqualTo(running.minusMonths(12).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=May",
        "from=2025-13",
        "to=2025",
        "from=2025-02&to=2025-01",
        "from=2019-01&to=2025-01"
      })
  void aWrongRangeIsRefused(String query) {
    assertThat(
            ACase.as("boss", agency, "supervisor")
                .get("/v1/safety-standing/on-time?" + query)
                .statusCode())
        .isEqualTo(400);
  }

  /** So many assessments of that month that were on time, and so many that were late. */
  private void completed(String month, String level, int onTime, int late) {
    Database.execute(
        """
        insert into standing_change (agency_id, case_id, version, since, noticed_at, level,
          is_current, gate, gate_row, next_due_at, answered_due_at, answered_level)
        select ?, gen_random_uuid(), 2, at, at, 'STANDARD', true, 'OPEN', 'STANDARD', at,
          case when i <= ? then at else at - interval '1 microsecond' end, ?
        from generate_series(1, ?) i, lateral (select (? || '-15T00:00:00Z')::timestamptz as at) t
        """,
        agency,
        onTime,
        level,
        onTime + late,
        month);
  }

  private static List<String> cells(JsonPath read) {
    return read.<Map<String, Object>>getList("cells").stream().map(OnTimeShareTest::cell).toList();
  }

  private static String cell(Map<String, Object> cell) {
    String name = cell.get("month") + " " + cell.get("level") + " ";
    return cell.get("count") instanceof Map<?, ?> count
        ? name + count.get("completed") + " " + count.get("onTime")
        : name + (Boolean.TRUE.equals(cell.get("suppressed")) ? "suppressed" : "?");
  }

  private JsonPath read(String from, String to) {
    return ask("supervisor", from, to).then().statusCode(200).extract().jsonPath();
  }

  private Response ask(String role, String from, String to) {
    return ACase.as("boss", agency, role)
        .get("/v1/safety-standing/on-time?from={from}&to={to}", from, to);
  }
}
