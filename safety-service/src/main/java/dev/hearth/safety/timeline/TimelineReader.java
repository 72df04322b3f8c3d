package dev.hearth.safety.timeline;

import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.kit.problem.StorageFailure;
import dev.hearth.safety.timeline.Timeline.Kind;
import dev.hearth.safety.timeline.Timeline.Point;
import dev.hearth.safety.timeline.Timeline.Segment;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what a timeline draws. */
@Singleton
class TimelineReader {
  private static final String STANDINGS =
      """
      select s.since, s.noticed_at, s.level, s.gate, s.gate_row, s.not_current_because,
        s.overtaken_by, s.next_due_at, s.next_due_because,
        coalesce(not a.instrument_validated, false) as not_validated
      from standing_change s
      left join assessment a on a.agency_id = s.agency_id and a.id = s.assessment_id
      where s.case_id = ? and s.since < ? order by s.version desc limit ?
      """;
  private static final String POINTS =
      """
      (select completed_at as at,
         case when corrects is null then 'ASSESSMENT_COMPLETED' else 'CORRECTION' end as kind,
         id, level as code, not instrument_validated as not_validated
       from assessment
       where case_id = ? and completed_at >= ? and completed_at < ?
       order by 1 desc limit ?)
      union all
      (select happened_at,
         case when cancelled_at is null then 'TRIGGER' else 'TRIGGER_CANCELLED' end, id, type, null
       from trigger_event where case_id = ? and happened_at >= ? and happened_at < ?
       order by 1 desc limit ?)
      union all
      (select v.made_at,
         case when v.version = 1 then 'SAFETY_PLAN_MADE' else 'SAFETY_PLAN_RENEWED' end,
         p.id, null, null
       from safety_plan p join safety_plan_version v
         on v.agency_id = p.agency_id and v.plan_id = p.id
       where p.case_id = ? and v.made_at >= ? and v.made_at < ?
       order by 1 desc limit ?)
      union all
      (select ended_at, 'SAFETY_PLAN_ENDED', id, null, null
       from safety_plan where case_id = ? and ended_at >= ? and ended_at < ?
       order by 1 desc limit ?)
      order by 1 desc, 2, 3 limit ?
      """;

  private static final int KINDS_OF_ROW = 4;

  private final DataSource dataSource;

  TimelineReader(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** How the case stood before this end, the latest first. */
  List<Segment> standings(UUID caseId, Instant to, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(STANDINGS)) {
      select.setObject(1, caseId);
      select.setObject(2, timestamp(to));
      select.setInt(3, most);
      List<Segment> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(segment(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** What happened in between, the latest first. */
  List<Point> points(UUID caseId, Instant from, Instant to, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(POINTS)) {
      for (int table = 0; table < KINDS_OF_ROW; table++) {
        select.setObject(4 * table + 1, caseId);
        select.setObject(4 * table + 2, timestamp(from));
        select.setObject(4 * table + 3, timestamp(to));
        select.setInt(4 * table + 4, most);
      }
      select.setInt(4 * KINDS_OF_ROW + 1, most);
      List<Point> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Point(
                  instant(row, "at"),
                  Kind.valueOf(row.getString("kind")),
                  row.getObject("id", UUID.class),
                  row.getString("code"),
                  row.getObject("not_validated", Boolean.class)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static Segment segment(ResultSet row) throws SQLException {
    return new Segment(
        instant(row, "since"),
        null,
        level(row.getString("level")),
        GateState.valueOf(row.getString("gate")),
        row.getString("gate_row"),
        row.getString("not_current_because"),
        row.getString("overtaken_by"),
        instant(row, "next_due_at"),
        row.getString("next_due_because"),
        row.getBoolean("not_validated"),
        instant(row, "noticed_at"));
  }

  private static @Nullable SafetyLevel level(@Nullable String code) {
    return code == null ? null : SafetyLevel.valueOf(code);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime timestamp(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
