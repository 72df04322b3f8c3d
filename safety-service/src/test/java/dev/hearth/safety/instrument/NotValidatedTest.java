package dev.hearth.safety.instrument;

import static dev.hearth.safety.testing.AnInstrument.ofFourQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.AnAgency;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class NotValidatedTest {
  private final AnAgency agency = AnAgency.somewhere();
  private final Map<String, @Nullable Object> marks = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> notices = new LinkedHashMap<>();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsNotValidatedSaysSoWhereverItIsShown(boolean validated) {
    // given
    agency
        .using(
            "four-questions", "1", ofFourQuestions().with("validated", String.valueOf(validated)))
        .settle(0, AnAgency.version("four-questions", "1"), true)
        .then()
        .statusCode(200);
    ACase hers = ACase.of(agency.id());
    UUID assessment = hers.start();

    // when
    hers.asWorker()
        .header("If-Match", "\"1\"")
        .body(Map.of("Q1", said("NO"), "Q2", said("YES"), "Q4", said("NOT_SAFE")))
        .patch("/v1/assessments/{id}/answers", assessment)
        .then()
        .statusCode(200);
    note("completion", hers.complete(assessment, "YES").jsonPath(), "", "");
    isAmongThoseOnTime(hers, assessment);

    // then
    note("instrument", agency.read("four-questions", "1").jsonPath(), "", "");
    JsonPath read = read(hers, "/v1/assessments/" + assessment);
    note("assessment", read, "", "");
    note("its result", read, "result.", "result.");
    JsonPath listed = read(hers, "/v1/assessments?caseId=" + hers.id());
    marks.put("list of assessments", listed.get("items[0].notValidated"));
    note("standing", read(hers, "/v1/safety-standing/" + hers.id()), "", "");
    note("due", read(hers, "/v1/safety-standing/due"), "items[0].", "items[0].");
    JsonPath timeline = read(hers, "/v1/safety-standing/" + hers.id() + "/timeline");
    note("segment", timeline, "segments[-1].", "");
    marks.put("point", timeline.get("points[0].notValidated"));
    note(
        "on time",
        ACase.as("boss", agency.id(), "supervisor")
            .get("/v1/safety-standing/on-time?from=2025-01&to=2025-01")
            .jsonPath(),
        "",
        "");
    assertThat(marks).hasSize(10).allSatisfy((where, is) -> assertThat(is).isEqualTo(!validated));
    assertThat(notices)
        .hasSize(8)
        .allSatisfy((where, is) -> assertThat(is).isEqualTo(NotValidated.notice(validated)));
  }

  private static Map<String, String> said(String value) {
    return Map.of("state", "ANSWERED", "value", value);
  }

  private void note(String where, JsonPath read, String mark, String notice) {
    marks.put(where, read.get(mark + "notValidated"));
    notices.put(where, read.get(notice + "notice"));
  }

  private static JsonPath read(ACase hers, String path) {
    return hers.asWorker().get(path).then().statusCode(200).extract().jsonPath();
  }

  /** As many as are shown. */
  private void isAmongThoseOnTime(ACase hers, UUID assessment) {
    Database.execute(
        """
        insert into standing_change (agency_id, case_id, version, since, noticed_at, level,
          is_current, gate, gate_row, next_due_at, assessment_id, answered_due_at, answered_level)
        select ?, gen_random_uuid(), 2, at, at, 'HIGH', true, 'SHUT', 'HIGH_OR_IMMEDIATE', at, ?,
          at, 'HIGH'
        from generate_series(1, 5), (values ('2025-01-15T00:00:00Z'::timestamptz)) as t (at)
        """,
        hers.agency(),
        assessment);
  }
}
