package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
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

  // What found too little answers no due time, so that of the last one that found enough still
  // waits.
  private static final String WAITING =
      """
      select c.next_due_at, c.level from standing_change c
      join assessment a on a.agency_id = c.agency_id and a.id = c.assessment_id
      where c.case_id = ? and a.outcome = 'COMPLETED' order by c.version desc limit 1
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
   * @param answered what a completed assessment answered with it
   */
  void keep(UUID caseId, Instant since, Instant noticedAt, @Nullable Answered answered) {
    entities.flush();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setObject(1, timestamp(since));
      insert.setObject(2, timestamp(noticedAt));
      insert.setObject(3, answered == null ? null : timestamp(answered.dueAt()));
      insert.setString(
          4, answered == null || answered.level() == null ? null : answered.level().name());
      insert.setObject(5, caseId);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** A due time, and the level that she was at when it fell due. */
  record Answered(Instant dueAt, @Nullable SafetyLevel level) {}

  /** What waits for an answer since the last assessment that found enough. */
  Optional<Answered> waiting(UUID caseId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(WAITING)) {
      select.setObject(1, caseId);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Answered(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    SafetyLevel.valueOf(row.getString(2))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static OffsetDateTime timestamp(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
