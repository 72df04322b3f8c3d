package dev.hearth.safety.standing;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps every standing that a case ever had; rows are added and never changed. */
@Singleton
class StandingHistory {
  private static final String KEEP =
      """
      insert into standing_change (agency_id, case_id, version, since, noticed_at, assessment_id,
        level, is_current, not_current_because, overtaken_by, gate, gate_row, valid_until,
        next_due_at, next_due_because, answered_due_at, answered_level)
      select agency_id, case_id, version, ?, ?, assessment_id,
        level, is_current, not_current_because, overtaken_by, gate, gate_row, valid_until,
        next_due_at, next_due_because, ?::timestamptz, ?::text
      from standing where case_id = ?
      """;

  private final DataSource dataSource;
  private final EntityManager entities;

  StandingHistory(DataSource dataSource, EntityManager entities) {
    this.dataSource = dataSource;
    this.entities = entities;
  }

  /**
   * Keeps the standing that a case has now.
   *
   * @param since from when it holds
   * @param noticedAt when that was seen; later than since when the service was away
   * @param answered the standing before, when a completed assessment ended it
   */
  void keep(UUID caseId, Instant since, Instant noticedAt, @Nullable Standing answered) {
    entities.flush();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setObject(1, timestamp(since));
      insert.setObject(2, timestamp(noticedAt));
      insert.setObject(3, answered == null ? null : timestamp(answered.nextDueAt()));
      insert.setString(
          4, answered == null || answered.level() == null ? null : answered.level().name());
      insert.setObject(5, caseId);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static OffsetDateTime timestamp(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
