package dev.hearth.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class RowLevelSecurityTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("caseTables")
  void anotherAgencyAndNobodySeeNoRow(String table) throws SQLException {
    // given
    UUID agency = UUID.randomUUID();
    everythingIn(ACase.of(agency));
    assertThat(Database.count("select count(*) from " + table + " where agency_id = ?", agency))
        .isPositive();

    // when
    long ofAnother = rowsSeen(table, agency, Service.WELLSPRING.toString());
    long ofNobody = rowsSeen(table, agency, "");

    // then
    assertThat(ofAnother).isZero();
    assertThat(ofNobody).isZero();
    assumeThat(table).as("the audit may be written and not read").isNotEqualTo("audit_entry");
    assertThat(rowsSeen(table, agency, agency.toString())).isPositive();
  }

  static List<String> caseTables() {
    return Service.CASE_TABLES;
  }

  @Test
  void everyTableWithAnAgencyIsProtectedButTheTechnicalOnes() {
    assertThat(
            Database.column(
                """
                select c.table_name from information_schema.columns c
                join pg_class p on p.relname = c.table_name and p.relkind = 'r'
                where c.table_schema = 'public' and c.column_name = 'agency_id'
                  and not (p.relrowsecurity and p.relforcerowsecurity) order by 1
                """))
        .containsExactly("feed_key", "outbox_event");
  }

  @Test
  void whatSheSaidIsNowhereInTheDatabaseInPlainText() {
    // given
    ACase hers = ACase.of(UUID.randomUUID());
    everythingIn(hers);

    // when
    List<String> found =
        Database.column(
                "select table_name from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE'")
            .stream()
            .filter(
                table ->
                    Database.count(
                            "select count(*) from "
                                + table
                                + " t where t::text ~* 'LAST_12_MONTHS|lilac|heron|lantern'"
                                + " or t::text like '%' || encode('LAST_12_MONTHS', 'hex') || '%'"
                                + " or t::text like '%' || encode('lilac', 'hex') || '%'"
                                + " or t::text like '%' || encode('heron', 'hex') || '%'"
                                + " or t::text like '%' || encode('lantern', 'hex') || '%'")
                        > 0)
            .toList();

    // then
    assertThat(found).isEmpty();
  }

  /** A row in every table of the case: answers, a reason, a trigger, a plan. */
  private static void everythingIn(ACase hers) {
    UUID assessment = hers.answered(Map.of("SX01", "LAST_12_MONTHS"));
    hers.asWorker()
        .header("If-Match", "\"2\"")
        .body(
            Map.of(
                "judgement", "IMMEDIATE",
                "judgementReason", "He waits by the lilac",
                "feelsSafeEnoughToStart", "NO"))
        .post("/v1/assessments/{id}/completion", assessment)
        .then()
        .statusCode(200);
    hers.trigger(UUID.randomUUID(), "MOTHER_ASKS", Instant.parse("2026-05-01T00:00:00Z"))
        .then()
        .statusCode(201);
    hers.asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "caseId", hers.id(),
                "actions", List.of(Map.of("assignee", "MOTHER", "text", "Meet at the heron pub")),
                "agreedByHer", true))
        .put("/v1/safety-plans/{id}", UUID.randomUUID())
        .then()
        .statusCode(201);
    whatLiesAheadIn(hers);
  }

  /**
   * A dated trigger that is cancelled, a heightened-risk time, and that the other knows of none.
   */
  private static void whatLiesAheadIn(ACase hers) {
    UUID handover = UUID.randomUUID();
    Instant soon = Instant.now().plus(Duration.ofDays(3));
    hers.trigger(handover, "CONTACT_HANDOVER", soon).then().statusCode(201);
    hers.asWorker()
        .header("If-Match", "\"1\"")
        .delete("/v1/triggers/{id}", handover)
        .then()
        .statusCode(200);
    hers.asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "caseId",
                hers.id(),
                "what",
                "The lantern festival",
                "source",
                "MOTHER",
                "from",
                soon.toString()))
        .put("/v1/heightened-risk-times/{id}", UUID.randomUUID())
        .then()
        .statusCode(201);
    hers.asWorker()
        .body(Map.of("caseId", hers.id(), "status", "CONSIDERED_NONE"))
        .post("/v1/heightened-risk-statuses")
        .then()
        .statusCode(200);
  }

  private static long rowsSeen(String table, UUID of, String as) throws SQLException {
    try (Connection connection = Database.application()) {
      connection.setAutoCommit(false);
      try (PreparedStatement set =
          connection.prepareStatement("select set_config('hearth.agency', ?, true)")) {
        set.setString(1, as);
        set.execute();
      }
      try (PreparedStatement count =
          connection.prepareStatement("select count(*) from " + table + " where agency_id = ?")) {
        count.setObject(1, of);
        try (ResultSet row = count.executeQuery()) {
          row.next();
          return row.getLong(1);
        }
      } catch (SQLException denied) {
        assertThat(denied.getSQLState()).as("insufficient privilege").isEqualTo("42501");
        return 0;
      }
    }
  }
}
