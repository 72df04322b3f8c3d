package dev.hearth.caseplan.team;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads all that the wall asks of one person at one case, in one statement. A change holds the team
 * with a statement before it: one that waits for its lock would go on with members and conflicts as
 * they were when it began to wait.
 */
@Singleton
class WallReader {
  private static final String HOLD = "select 1 from care_team where case_id = ?";
  private static final String READ =
      """
      select t.open, m.role, c.id is not null as barred, g.id as glass
      from care_team t
      left join care_team_member m
        on m.agency_id = t.agency_id and m.case_id = t.case_id and m.subject = ?
      left join conflict_of_interest c
        on c.agency_id = t.agency_id and c.case_id = t.case_id and c.subject = ?
        and c.lifted_at is null
      left join glass_break g
        on g.agency_id = t.agency_id and g.case_id = t.case_id and g.subject = ? and g.ends_at > ?
      where t.case_id = ?
      """;

  private final DataSource dataSource;
  private final Clock clock;

  WallReader(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /** How the case's team is held until the end of the transaction. */
  enum Hold {
    /** Not at all: for reading. */
    FREE(""),
    /** Together with other changes; the case cannot be closed meanwhile. */
    SHARED(" for share"),
    /** Alone: the team itself changes. Never after SHARED, or two would wait for each other. */
    ALONE(" for update");

    private final String clause;

    Hold(String clause) {
      this.clause = clause;
    }
  }

  Admission read(UUID caseId, String subject, Hold hold) {
    try (Connection connection = dataSource.getConnection()) {
      if (hold != Hold.FREE) {
        hold(connection, caseId, hold);
      }
      return read(connection, caseId, subject);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static void hold(Connection connection, UUID caseId, Hold how) throws SQLException {
    try (PreparedStatement hold = connection.prepareStatement(HOLD + how.clause)) {
      hold.setObject(1, caseId);
      hold.executeQuery().close();
    }
  }

  private Admission read(Connection connection, UUID caseId, String subject) throws SQLException {
    try (PreparedStatement read = connection.prepareStatement(READ)) {
      read.setString(1, subject);
      read.setString(2, subject);
      read.setString(3, subject);
      read.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      read.setObject(5, caseId);
      try (ResultSet row = read.executeQuery()) {
        return row.next() ? admission(row) : Admission.NONE;
      }
    }
  }

  private static Admission admission(ResultSet row) throws SQLException {
    String role = row.getString("role");
    return new Admission(
        true,
        row.getBoolean("open"),
        role == null ? null : TeamRole.valueOf(role),
        row.getBoolean("barred"),
        row.getObject("glass", UUID.class));
  }
}
