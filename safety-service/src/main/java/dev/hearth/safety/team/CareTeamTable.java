package dev.hearth.safety.team;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The read model of the care teams. */
@Singleton
class CareTeamTable {
  private static final String MEMBER =
      """
      select 1 from care_team_member m join care_team t using (agency_id, case_id)
      where m.case_id = ? and m.subject = ? and t.open
      """;
  private static final String TEAM =
      """
      insert into care_team (agency_id, case_id, open) values (?, ?, ?)
      on conflict (agency_id, case_id) do update set open = excluded.open
      """;
  private static final String ADD =
      """
      insert into care_team_member (agency_id, case_id, subject, role) values (?, ?, ?, ?)
      on conflict do nothing
      """;

  private final DataSource dataSource;

  CareTeamTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  boolean isMember(UUID caseId, String subject) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(MEMBER)) {
      select.setObject(1, caseId);
      select.setString(2, subject);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  void replace(UUID agency, CareTeamState state) {
    try (Connection connection = dataSource.getConnection()) {
      keepTeam(connection, agency, state);
      dismissAll(connection, state.caseId());
      add(connection, agency, state);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static void keepTeam(Connection connection, UUID agency, CareTeamState state)
      throws SQLException {
    try (PreparedStatement upsert = connection.prepareStatement(TEAM)) {
      upsert.setObject(1, agency);
      upsert.setObject(2, state.caseId());
      upsert.setBoolean(3, state.open());
      upsert.executeUpdate();
    }
  }

  private static void dismissAll(Connection connection, UUID caseId) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from care_team_member where case_id = ?")) {
      delete.setObject(1, caseId);
      delete.executeUpdate();
    }
  }

  private static void add(Connection connection, UUID agency, CareTeamState state)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ADD)) {
      for (CareTeamState.Member member : state.members()) {
        insert.setObject(1, agency);
        insert.setObject(2, state.caseId());
        insert.setString(3, member.subject());
        insert.setString(4, member.role().name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
