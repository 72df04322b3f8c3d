package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Somebody's change waits at the wall while the team that she is on changes. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class WallRaceTest {
  private static final String REMOVE =
      "delete from care_team_member where case_id = ? and subject = ?";
  private static final String BAR =
      """
      insert into conflict_of_interest
        (agency_id, id, case_id, version, subject, reason, declared_by, declared_at)
      select agency_id, gen_random_uuid(), case_id, 1, subject, '', 'lead', now()
      from care_team_member where case_id = ? and subject = ?
      """;

  private final Harbour harbour = new Harbour();
  private final Staff staff = new Staff(harbour);

  @Test
  void whoIsTakenOffWhileHerChangeWaitsChangesNothing() throws Exception {
    assertThat(changeDuring(REMOVE).statusCode()).isEqualTo(404);
  }

  @Test
  void whoIsBarredWhileHerChangeWaitsChangesNothing() throws Exception {
    assertThat(changeDuring(BAR).statusCode()).isEqualTo(404);
  }

  private Response changeDuring(String changeOfTheTeam) throws Exception {
    harbour.withCase();
    String colleague = staff.joined("WORKER");
    RequestSpecification change =
        harbour
            .as(colleague, "worker")
            .header("If-Match", harbour.etag("/v1/cases/" + harbour.caseId + "/needs"))
            .body(Map.of("housing", "UNMET", "food", "MET", "material", "MET"));
    try (ExecutorService racer = Executors.newSingleThreadExecutor();
        Connection other = Database.admin()) {
      other.setAutoCommit(false);
      run(other, "select 1 from care_team where case_id = ? and ? <> '' for update", colleague);
      Future<Response> answer =
          racer.submit(() -> change.put("/v1/cases/{id}/needs", harbour.caseId));
      int pid = pid(other);
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () ->
                  Database.count(
                          "select count(*) from pg_stat_activity"
                              + " where ? = any (pg_blocking_pids(pid))",
                          pid)
                      > 0);
      run(other, changeOfTheTeam, colleague);
      other.commit();
      return answer.get();
    }
  }

  private void run(Connection connection, String sql, String subject) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, harbour.caseId);
      statement.setString(2, subject);
      statement.execute();
    }
  }

  private static int pid(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      return row.getInt(1);
    }
  }
}
