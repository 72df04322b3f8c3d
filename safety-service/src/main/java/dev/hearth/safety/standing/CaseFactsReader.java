package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.kit.problem.StorageFailure;
import dev.hearth.safety.standing.CaseFacts.Assessed;
import dev.hearth.safety.standing.CaseFacts.Happened;
import dev.hearth.safety.standing.CaseFacts.PlanInForce;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a standing is computed from. It reads the tables of the other features by SQL, because
 * they depend on the standing and not the other way round.
 */
@Singleton
class CaseFactsReader {
  // A correction speaks for the day of what it corrects, so a later assessment stands before it.
  private static final String ASSESSED =
      """
      select id, level, outcome, as_of, due_at, feels_safe_enough_to_start from assessment
      where case_id = ? and completed_at is not null order by as_of desc, completed_at desc limit 1
      """;
  private static final String HAPPENED =
      """
      select type, happened_at, day, voids,
        immediate_until_assessed,
        case when before_answered_at is null then before_due_at end as before_due_at,
        due_at, weekly_until, closed_at is null as open
      from trigger_event
      where case_id = ? and closed_at is null and cancelled_at is null
      union all
      select type, happened_at, day, voids,
        immediate_until_assessed, null, due_at, weekly_until, false
      from trigger_event where case_id = ? and closed_at is not null and weekly_until > ?
      """;
  private static final String PLAN =
      """
      select bool_or(v.has_action_for_mother), bool_or(p.kind = 'CONTINGENCY'),
        bool_or(p.kind = 'CONTINGENCY' and v.agreement = 'AGREED'),
        bool_or(v.agreement <> 'DECLINED'), max(v.made_at) as made_at
      from safety_plan p join safety_plan_version v
        on v.agency_id = p.agency_id and v.plan_id = p.id and v.version = p.version
      where p.case_id = ? and p.superseded_at is null and p.ended_at is null
      having count(*) > 0
      """;
  private static final String SEPARATION =
      """
      select max(happened_at) as at from trigger_event
      where case_id = ? and weekly_until is not null
      """;

  private final DataSource dataSource;
  private final EntityManager entities;
  private final OrderFactsReader orders;
  private final RiskTimesHeardReader riskTimes;

  CaseFactsReader(
      DataSource dataSource,
      EntityManager entities,
      OrderFactsReader orders,
      RiskTimesHeardReader riskTimes) {
    this.dataSource = dataSource;
    this.entities = entities;
    this.orders = orders;
    this.riskTimes = riskTimes;
  }

  /**
   * The facts.
   *
   * @param at the instant for which the standing is computed
   */
  CaseFacts of(UUID caseId, Instant firstDueAt, Instant at) {
    entities.flush();
    try (Connection connection = dataSource.getConnection()) {
      Assessed assessed = assessed(connection, caseId);
      return new CaseFacts(
          firstDueAt,
          assessed,
          happened(connection, caseId, assessed == null ? firstDueAt : assessed.completedAt()),
          plan(connection, caseId),
          orders.find(caseId, at).orElse(null),
          separation(connection, caseId),
          riskTimes.of(caseId));
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static @Nullable Assessed assessed(Connection connection, UUID caseId)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ASSESSED)) {
      select.setObject(1, caseId);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new Assessed(
                row.getObject("id", UUID.class),
                SafetyLevel.valueOf(row.getString("level")),
                AssessmentOutcome.valueOf(row.getString("outcome")),
                instant(row, "as_of"),
                instant(row, "due_at"),
                FeelsSafeEnough.valueOf(row.getString("feels_safe_enough_to_start")))
            : null;
      }
    }
  }

  // The weekly checks of a separation go on from the last assessment, not from today: one that was
  // missed is not forgiven when the twelve weeks are over.
  private static List<Happened> happened(Connection connection, UUID caseId, Instant lastAsked)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(HAPPENED)) {
      select.setObject(1, caseId);
      select.setObject(2, caseId);
      select.setObject(3, OffsetDateTime.ofInstant(lastAsked, ZoneOffset.UTC));
      List<Happened> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Happened(
                  row.getString("type"),
                  instant(row, "happened_at"),
                  row.getObject("day", LocalDate.class),
                  row.getBoolean("voids"),
                  row.getBoolean("immediate_until_assessed"),
                  instantOrNull(row, "before_due_at"),
                  instantOrNull(row, "due_at"),
                  instantOrNull(row, "weekly_until"),
                  row.getBoolean("open")));
        }
      }
      return found;
    }
  }

  private static @Nullable PlanInForce plan(Connection connection, UUID caseId)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PLAN)) {
      select.setObject(1, caseId);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new PlanInForce(
                row.getBoolean(1),
                row.getBoolean(2),
                row.getBoolean(3),
                row.getBoolean(4),
                instant(row, "made_at"))
            : null;
      }
    }
  }

  private static @Nullable Instant separation(Connection connection, UUID caseId)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SEPARATION)) {
      select.setObject(1, caseId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? instantOrNull(row, "at") : null;
      }
    }
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instantOrNull(row, column));
  }

  private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
