package dev.hearth.caseplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class WallsTest {
  private final Harbour harbour = new Harbour();

  @Test
  void whoeverIsNotOnTheTeamIsToldThatNothingIsThere() {
    // given
    harbour.withCase().withDraftPlan();
    UUID item = harbour.motherTask("Keep a diary");
    List<RequestSpecification> outsiders =
        List.of(
            harbour.as("colleague", "worker"),
            harbour.as("boss", "worker", "supervisor"),
            elsewhere());

    for (RequestSpecification outsider : outsiders) {
      // when
      Stream<Response> answers =
          Stream.of(
              given(outsider).get("/v1/cases/{id}", harbour.caseId),
              given(outsider).get("/v1/case-plans/{id}", harbour.planId),
              given(outsider).get("/v1/case-plans?caseId=" + harbour.caseId),
              given(outsider)
                  .header("If-Match", "\"1\"")
                  .body(Map.of("housing", "MET", "food", "MET", "material", "MET"))
                  .put("/v1/cases/{id}/needs", harbour.caseId),
              given(outsider)
                  .header("If-Match", "\"1\"")
                  .body(Map.of("role", "WORKER"))
                  .put("/v1/cases/{id}/care-team/colleague", harbour.caseId),
              given(outsider)
                  .header("If-Match", "\"2\"")
                  .body(Map.of("state", "AGREED"))
                  .put("/v1/case-plans/{plan}/items/{item}/agreement", harbour.planId, item),
              given(outsider)
                  .header("If-Match", "\"2\"")
                  .body(Map.of())
                  .post("/v1/case-plans/{id}/activation", harbour.planId),
              given(outsider)
                  .header("If-None-Match", "*")
                  .body(Map.of("caseId", harbour.caseId))
                  .put("/v1/case-plans/{id}", UUID.randomUUID()));

      // then
      Response nothing = given(outsider).get("/v1/cases/{id}", UUID.randomUUID());
      answers.forEach(
          answer -> {
            answer.then().statusCode(404);
            assertThat((Object) answer.path("detail")).isEqualTo(nothing.path("detail"));
          });
    }
    assertThat(harbour.as("colleague", "worker").get("/v1/cases").<List<?>>path("items")).isEmpty();
  }

  @Test
  void aColleagueWhoIsTakenOnSeesTheCaseFromThenOn() {
    // given
    harbour.withCase();

    // when
    harbour
        .asWorker()
        .header("If-Match", harbour.etag("/v1/cases/" + harbour.caseId))
        .body(Map.of("role", "SUPERVISOR"))
        .put("/v1/cases/{id}/care-team/colleague", harbour.caseId)
        .then()
        .statusCode(204);

    // then
    harbour.as("colleague", "worker").get("/v1/cases/{id}", harbour.caseId).then().statusCode(200);
    Broker.Published team =
        Awaitility.await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> Broker.of("hearth.care-team", harbour.caseId.toString()),
                events -> events.size() == 2)
            .getLast();
    new EventContract("caseplan-service", "dev.hearth.caseplan.care-team.v1").accepts(team.data());
    assertThat(team.data().get("members")).hasSize(2);
  }

  @Test
  void anIdThatAnotherAgencyHasTakenIsFreeHere() {
    // given
    harbour.withCase();

    // when
    Response created =
        given(elsewhere())
            .header("If-None-Match", "*")
            .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "Another")))
            .put("/v1/cases/{id}", harbour.caseId);

    // then
    created.then().statusCode(201);
    assertThat(
            harbour.asWorker().get("/v1/cases/{id}", harbour.caseId).path("mother.name").toString())
        .isEqualTo("Maria Canary");
  }

  @Test
  void theDatabaseAloneKeepsAgenciesApart() throws SQLException {
    // given
    harbour.withCase().withDraftPlan();
    harbour.motherTask("Keep a diary");
    List<String> protectedTables =
        Database.column(
            """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
              and a.attname = 'agency_id' and c.relname not in ('outbox_event', 'feed_key')
            """);

    // when
    try (Connection application = Database.application();
        Statement statement = application.createStatement()) {
      statement.execute("select set_config('hearth.agency', '" + UUID.randomUUID() + "', false)");

      // then
      assertThat(protectedTables).contains("case_file", "person", "case_plan", "plan_item");
      for (String table : protectedTables) {
        if (table.equals("audit_entry")) {
          continue; // The application may not read it at all.
        }
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
          rows.next();
          assertThat(rows.getLong(1)).as(table).isZero();
        }
      }
    }
    assertThat(
            Database.column(
                """
                select relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and a.attname = 'agency_id'
                  and c.relnamespace = 'public'::regnamespace
                  and c.relname not in ('outbox_event', 'feed_key')
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                """))
        .isEmpty();
  }

  @Test
  void namesAndWordsAreUnreadableInTheDatabase() {
    // given
    harbour.withCase().withDraftPlan();
    UUID item = harbour.motherTask("Canary in the title");
    harbour.agreement(item, Map.of("state", "AGREED", "words", "Canary in her words"));

    // when
    List<String> everything =
        Stream.of("case_file", "person", "plan_item", "outbox_event", "audit_entry")
            .flatMap(table -> Database.column("select t::text from " + table + " t").stream())
            .toList();

    // then
    assertThat(everything).isNotEmpty().noneMatch(row -> row.contains("Canary"));
    String hex = java.util.HexFormat.of().formatHex("Canary".getBytes());
    assertThat(everything).noneMatch(row -> row.contains(hex));
  }

  @Test
  void everyReadChangeAndDenialLeavesATrace() {
    // given
    harbour.withCase();

    // when
    harbour.asWorker().get("/v1/cases/{id}", harbour.caseId).then().statusCode(200);
    harbour.as("colleague", "worker").get("/v1/cases/{id}", harbour.caseId).then().statusCode(404);

    // then
    assertThat(
            Database.column(
                "select action || ' ' || outcome from audit_entry where subject_id = ? order by id",
                harbour.caseId.toString()))
        .contains("case.open ALLOWED", "case.read ALLOWED", "case.read DENIED");
  }

  private static RequestSpecification elsewhere() {
    return given()
        .auth()
        .oauth2(Tokens.of("intruder", UUID.randomUUID(), "worker", "supervisor"))
        .contentType(ContentType.JSON);
  }
}
