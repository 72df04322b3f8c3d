package dev.hearth.notification.team;

import dev.hearth.kit.problem.StorageFailure;
import dev.hearth.notification.team.CareTeam.Member;
import dev.hearth.notification.team.CareTeam.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The team tables; row-level security keeps every statement to the transaction's agency. */
@ApplicationScoped
class CareTeamRepository {
  private static final String TEAM =
      """
      insert into care_team (agency_id, case_id, open) values (?, ?, ?)
      on conflict (agency_id, case_id) do update set open = excluded.open
      """;
  private static final String NO_MEMBERS = "delete from care_team_member where case_id = ?";
  private static final String MEMBER =
      """
      insert into care_team_member (agency_id, case_id, place, subject, role)
      values (?, ?, ?, ?, ?)
      """;
  private static final String FIND =
      """
      select t.open, m.subject, m.role
      from care_team t
      left join care_team_member m on m.agency_id = t.agency_id and m.case_id = t.case_id
      where t.case_id = ?
      order by m.place
      """;

  private final DataSource dataSource;

  CareTeamRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void lock(UUID caseId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock =
            connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
      lock.setString(1, caseId.toString());
      lock.execute();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  void replace(UUID agency, CareTeam team) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(TEAM);
        PreparedStatement delete = connection.prepareStatement(NO_MEMBERS);
        PreparedStatement insert = connection.prepareStatement(MEMBER)) {
      upsert.setObject(1, agency);
      upsert.setObject(2, team.caseId());
      upsert.setBoolean(3, team.open());
      upsert.executeUpdate();
      delete.setObject(1, team.caseId());
      delete.executeUpdate();
      for (int place = 0; place < team.members().size(); place++) {
        insert.setObject(1, agency);
        insert.setObject(2, team.caseId());
        insert.setInt(3, place);
        insert.setString(4, team.members().get(place).subject());
        insert.setString(5, team.members().get(place).role().name());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  Optional<CareTeam> find(UUID caseId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, caseId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(read(caseId, row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static CareTeam read(UUID caseId, ResultSet row) throws SQLException {
    boolean open = row.getBoolean("open");
    List<Member> members = new ArrayList<>();
    do {
      if (row.getString("subject") != null) {
        members.add(new Member(row.getString("subject"), Role.valueOf(row.getString("role"))));
      }
    } while (row.next());
    return new CareTeam(caseId, open, members);
  }
}
