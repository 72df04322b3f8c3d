package dev.hearth.bench.row;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Brings the due times of some cases into the next seconds, in the rows and alarms that
 * safety-service itself would have written. Ids are random, so the first by id are a sample.
 */
final class StagedDueTimes {
  private static final String STAGE =
      """
      with sample as (
        select agency_id, case_id, assessment_id, row_number() over (order by case_id) - 1 as no
        from (
          select agency_id, case_id, assessment_id from standing
          where is_current and next_due_because = 'INTERVAL'
            and valid_until > now() + interval '1 hour'
          order by case_id limit ?) first),
      chosen as (
        select *, ?::timestamptz + no * (?::double precision / ?) * interval '1 second' as due_at
        from sample),
      assessed as (
        update assessment a set due_at = chosen.due_at from chosen
        where a.agency_id = chosen.agency_id and a.id = chosen.assessment_id),
      stood as (
        update standing s
        set valid_until = chosen.due_at, next_due_at = chosen.due_at,
          turns_at = chosen.due_at + interval '1 microsecond'
        from chosen where s.agency_id = chosen.agency_id and s.case_id = chosen.case_id),
      rung as (
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
        select 'standing-due', agency_id || '/' || case_id || '/' || gen_random_uuid(),
          due_at + interval '1 microsecond', false, 1
        from chosen)
      select case_id, due_at from chosen
      """;
  private static final String COMMITTED =
      "select case_id, pg_xact_commit_timestamp(xmin) from standing where case_id = any(?)";
  private static final String SCANS =
      """
      select sum(seq_scan) from pg_stat_user_tables
      where relname in ('standing', 'assessment', 'scheduled_tasks')
      """;

  private final Connection superuser;

  StagedDueTimes(Connection superuser) {
    this.superuser = superuser;
  }

  /** So many, spread evenly over the window from this instant on; each with its due time. */
  Map<UUID, Instant> stage(int count, Instant from, Duration window) throws SQLException {
    try (PreparedStatement stage = superuser.prepareStatement(STAGE)) {
      stage.setInt(1, count);
      stage.setObject(2, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
      stage.setLong(3, window.toSeconds());
      stage.setInt(4, count);
      return instants(stage);
    }
  }

  /** When the last change of each standing was committed. */
  Map<UUID, Instant> committed(Collection<UUID> cases) throws SQLException {
    try (PreparedStatement select = superuser.prepareStatement(COMMITTED)) {
      Array ids = superuser.createArrayOf("uuid", cases.toArray());
      select.setArray(1, ids);
      return instants(select);
    }
  }

  /** How often a whole table was read so far. */
  long sequentialScans() throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      // Our own staging counts as done before.
      statement.execute("select pg_stat_force_next_flush()");
      try (ResultSet row = statement.executeQuery(SCANS)) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static Map<UUID, Instant> instants(PreparedStatement statement) throws SQLException {
    Map<UUID, Instant> found = new HashMap<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        found.put(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant());
      }
    }
    return found;
  }
}
