package dev.hearth.safety.due;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.kit.problem.StorageFailure;
import dev.hearth.safety.instrument.NotValidated;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cases on whose team somebody is and which are due. Membership is part of the same
 * query: who left a team a moment ago finds none of its cases.
 */
@Singleton
class DueCaseReader {
  static final Duration SOON = Duration.ofDays(7);

  // IMMEDIATE first, also by a grave trigger; then what is overdue, the longest first; then by
  // level, and by what is due first.
  private static final String DUE =
      """
      select case_id, level, overtaken_by, next_due_at, next_due_because, validated, urgency, rank
      from (
        select s.case_id, s.level, s.overtaken_by, s.next_due_at, s.next_due_because,
          coalesce(a.instrument_validated, true) as validated,
          case when s.level = 'IMMEDIATE' then 0 when s.next_due_at < ? then 1 else 2 end
            as urgency,
          case when s.level = 'IMMEDIATE' or s.next_due_at < ? then 0
            when s.level = 'HIGH' then 1 when s.level = 'ELEVATED' then 2 else 3 end as rank
        from care_team_member m
        join care_team t using (agency_id, case_id)
        join standing s using (agency_id, case_id)
        left join assessment a on a.agency_id = s.agency_id and a.id = s.assessment_id
        where m.subject = ? and t.open and s.next_due_at <= ?) mine
      where (urgency, rank, next_due_at, case_id) > (?, ?, ?, ?)
      order by urgency, rank, next_due_at, case_id limit ?
      """;

  private final DataSource dataSource;

  DueCaseReader(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A case with its place in the order. */
  record Placed(DueCase dueCase, Place place) {}

  List<Placed> read(String subject, Place after, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(DUE)) {
      OffsetDateTime asOf = timestamp(after.asOf());
      select.setObject(1, asOf);
      select.setObject(2, asOf);
      select.setString(3, subject);
      select.setObject(4, timestamp(after.asOf().plus(SOON)));
      select.setInt(5, after.urgency());
      select.setInt(6, after.rank());
      select.setObject(7, timestamp(after.dueAt()));
      select.setObject(8, after.caseId());
      select.setInt(9, most);
      List<Placed> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(placed(row, after.asOf()));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static Placed placed(ResultSet row, Instant asOf) throws SQLException {
    UUID caseId = row.getObject("case_id", UUID.class);
    boolean validated = row.getBoolean("validated");
    Instant dueAt = row.getObject("next_due_at", OffsetDateTime.class).toInstant();
    return new Placed(
        new DueCase(
            caseId,
            level(row.getString("level")),
            row.getString("overtaken_by"),
            dueAt.isBefore(asOf),
            dueAt,
            row.getString("next_due_because"),
            !validated,
            NotValidated.notice(validated)),
        new Place(asOf, row.getInt("urgency"), row.getInt("rank"), dueAt, caseId));
  }

  private static @Nullable SafetyLevel level(@Nullable String code) {
    return code == null ? null : SafetyLevel.valueOf(code);
  }

  private static OffsetDateTime timestamp(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
