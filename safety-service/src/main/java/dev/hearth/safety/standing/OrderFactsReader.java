package dev.hearth.safety.standing;

import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is known of a case's protection order. A breach may be known from a report or from a
 * trigger alone, and help to report may have been offered with the order or after a breach.
 */
@Singleton
public class OrderFactsReader {
  private static final String ORDER =
      """
      select o.status, o.valid_until, o.zone, o.conditions_discussed, o.feels_safer,
        o.past_experience_discussed, o.reporting_breaches_discussed,
        greatest(o.breach_support_offered_at, b.offered_at) as offered_at,
        greatest(b.happened_at, t.happened_at) as last_breach_at,
        coalesce(t.is_open, false) as breach_is_open
      from protection_order o
        cross join (select max(support_offered_at) as offered_at, max(happened_at) as happened_at
          from protection_order_breach where case_id = ?) b
        cross join (select max(happened_at) as happened_at, bool_or(closed_at is null) as is_open
          from trigger_event where case_id = ? and type = 'ORDER_BREACH' and happened_at <= ?) t
      where o.case_id = ?
      """;

  private final DataSource dataSource;
  private final EntityManager entities;

  OrderFactsReader(DataSource dataSource, EntityManager entities) {
    this.dataSource = dataSource;
    this.entities = entities;
  }

  /** The facts as of now; empty while nothing is recorded about an order. */
  public Optional<OrderFacts> find(UUID caseId, Instant now) {
    entities.flush();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ORDER)) {
      select.setObject(1, caseId);
      select.setObject(2, caseId);
      select.setObject(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      select.setObject(4, caseId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(facts(row, now)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static OrderFacts facts(ResultSet row, Instant now) throws SQLException {
    OrderDiscussion discussion =
        new OrderDiscussion(
            row.getBoolean("conditions_discussed"),
            FeelsSafer.valueOf(row.getString("feels_safer")),
            row.getBoolean("past_experience_discussed"),
            row.getBoolean("reporting_breaches_discussed"));
    Instant endsAt = endsAt(row);
    ProtectionOrder order =
        new ProtectionOrder(
            statusToday(row, endsAt, now),
            discussion,
            instant(row, "offered_at"),
            instant(row, "last_breach_at"));
    return new OrderFacts(order, row.getBoolean("breach_is_open"), endsAt);
  }

  // What is not in force any more must not be relied on, whether or not somebody has noted it.
  private static OrderStatus statusToday(ResultSet row, @Nullable Instant endsAt, Instant now)
      throws SQLException {
    OrderStatus noted = OrderStatus.valueOf(row.getString("status"));
    boolean over = endsAt != null && !now.isBefore(endsAt);
    return noted == OrderStatus.IN_FORCE && over ? OrderStatus.EXPIRED : noted;
  }

  private static @Nullable Instant endsAt(ResultSet row) throws SQLException {
    LocalDate lastDay = row.getObject("valid_until", LocalDate.class);
    return lastDay == null
        ? null
        : lastDay.plusDays(1).atStartOfDay(ZoneId.of(row.getString("zone"))).toInstant();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
