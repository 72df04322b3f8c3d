package dev.hearth.kit.audit;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** Adds rows to the audit, in the present transaction; nothing here reads or changes one. */
@Singleton
class AuditRows {
  private static final String INSERT =
      """
      insert into audit_entry
        (at, agency_id, actor, action, subject_type, subject_id, case_id, outcome)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource dataSource;

  AuditRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** All of them in one batch. */
  void insert(List<AuditRow> rows) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (AuditRow row : rows) {
        insert.setObject(1, row.at().atOffset(ZoneOffset.UTC));
        insert.setObject(2, row.who().agency());
        insert.setString(3, row.who().subject());
        insert.setString(4, row.action());
        insert.setString(5, row.subjectType());
        insert.setString(6, row.subjectId());
        insert.setObject(7, row.caseId());
        insert.setString(8, row.outcome().name());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
