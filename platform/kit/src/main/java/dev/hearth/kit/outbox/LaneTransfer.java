package dev.hearth.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * One short transaction: take the lane, read what waits in order, send, await every
 * acknowledgement, mark. A crash between the acknowledgement and the mark sends again; readers
 * apply an id once. The idle timeout gives the lane of a frozen process back to the others.
 */
@Singleton
class LaneTransfer {
  private static final int AT_ONCE = 200;
  private static final int LOCK_SPACE = 0x4865_6172;
  private static final String WAITING =
      """
      select id, event_id, type, topic, key, sequence, agency_id, occurred_at, data
      from outbox_event where lane = ? and sent_at is null order by id limit ?
      """;

  private final DataSource dataSource;
  private final EventWire wire;
  private final EventSender sender;
  private final ObjectMapper json;
  private final Clock clock;

  LaneTransfer(
      DataSource dataSource, EventWire wire, EventSender sender, ObjectMapper json, Clock clock) {
    this.dataSource = dataSource;
    this.wire = wire;
    this.sender = sender;
    this.json = json;
    this.clock = clock;
  }

  private record Waiting(long id, Event event) {}

  /** Moves what waits in the lane; 0 when nothing does or another relay holds the lane. */
  int move(int lane) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        int moved = take(connection, lane) ? transfer(connection, lane) : 0;
        connection.commit();
        return moved;
      } catch (SQLException | RuntimeException | Error e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  void close() {
    sender.close();
  }

  private static boolean take(Connection connection, int lane) throws SQLException {
    try (Statement timeout = connection.createStatement()) {
      timeout.execute("set local idle_in_transaction_session_timeout = '20s'");
    }
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
      lock.setInt(1, LOCK_SPACE);
      lock.setInt(2, lane);
      try (ResultSet row = lock.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private int transfer(Connection connection, int lane) throws SQLException {
    List<Waiting> waiting = waiting(connection, lane);
    if (waiting.isEmpty()) {
      return 0;
    }
    sender.sendAll(waiting.stream().map(w -> wire.write(w.event(), lane)).toList());
    mark(connection, waiting);
    return waiting.size();
  }

  private List<Waiting> waiting(Connection connection, int lane) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(WAITING)) {
      select.setInt(1, lane);
      select.setInt(2, AT_ONCE);
      try (ResultSet row = select.executeQuery()) {
        List<Waiting> waiting = new ArrayList<>();
        while (row.next()) {
          waiting.add(new Waiting(row.getLong("id"), event(row)));
        }
        return waiting;
      }
    }
  }

  private Event event(ResultSet row) throws SQLException {
    try {
      return new Event(
          row.getObject("event_id", UUID.class),
          row.getString("type"),
          row.getString("topic"),
          row.getString("key"),
          row.getLong("sequence"),
          row.getObject("agency_id", UUID.class),
          row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
          json.readTree(row.getString("data")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The outbox holds data that is not JSON", e);
    }
  }

  private void mark(Connection connection, List<Waiting> sent) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update outbox_event set sent_at = ? where id = any(?)")) {
      update.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      update.setArray(
          2,
          connection.createArrayOf("bigint", sent.stream().map(Waiting::id).toArray(Long[]::new)));
      update.executeUpdate();
    }
  }
}
