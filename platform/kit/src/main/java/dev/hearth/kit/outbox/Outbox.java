package dev.hearth.kit.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes events into the transaction of the state that they tell of. What rolls back was never
 * said; what commits is said, sooner or later.
 */
@ApplicationScoped
public class Outbox {
  // The row lock on the stream is held until the commit: per key, sequence order is commit order.
  // A database restored to an earlier hour would count on from there, and readers would pass over
  // new states as old ones; the clock carries the sequence past whatever was lost.
  private static final String NEXT =
      """
      insert into outbox_stream (topic, key, sequence) values (?, ?, ?)
      on conflict (topic, key)
      do update set sequence = greatest(outbox_stream.sequence + 1, excluded.sequence)
      returning sequence
      """;
  private static final String WRITE =
      """
      insert into outbox_event
        (event_id, lane, topic, key, sequence, type, agency_id, occurred_at, data)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
      """;

  private final DataSource dataSource;
  private final ObjectMapper json;
  private final Clock clock;
  private final TransactionSynchronizationRegistry transactions;
  private final OutboxRelay relay;
  private final IssuedPositions positions;

  Outbox(
      DataSource dataSource,
      ObjectMapper json,
      Clock clock,
      TransactionSynchronizationRegistry transactions,
      OutboxRelay relay,
      IssuedPositions positions) {
    this.dataSource = dataSource;
    this.json = json;
    this.clock = clock;
    this.transactions = transactions;
    this.relay = relay;
    this.positions = positions;
  }

  /**
   * Publishes an event with the present transaction.
   *
   * @param topic logical topic name
   * @param key what the order holds for, for example the case's id; inside its agency, see {@link
   *     StreamKey}
   * @param type {@code dev.hearth.<service>.<fact>.v1}
   * @param agency whose data it tells of, null for what belongs to nobody
   * @param data a record of ids, types, times and code lists; never personal data
   * @return the event's place in its stream: higher than every one before it, without being the
   *     next number; in microseconds since 1970 unless the clock went back
   */
  @Transactional(TxType.MANDATORY)
  public long publish(String topic, String key, String type, @Nullable UUID agency, Object data) {
    String streamKey = StreamKey.of(agency, key);
    return write(topic, streamKey, Lane.of(streamKey), type, agency, data);
  }

  @Transactional(TxType.MANDATORY)
  long publishToLane(String topic, String key, int lane, String type, Object data) {
    return write(topic, key, lane, type, null, data);
  }

  private long write(
      String topic, String key, int lane, String type, @Nullable UUID agency, Object data) {
    try (Connection connection = dataSource.getConnection()) {
      Instant now = clock.instant();
      long sequence = nextSequence(connection, topic, key, now);
      try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
        insert.setObject(1, UUID.randomUUID());
        insert.setInt(2, lane);
        insert.setString(3, topic);
        insert.setString(4, key);
        insert.setLong(5, sequence);
        insert.setString(6, type);
        insert.setObject(7, agency);
        insert.setObject(8, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        insert.setString(9, json.valueToTree(data).toString());
        insert.executeUpdate();
      }
      wakeRelayAfterCommit();
      positions.issued(topic, key, sequence, agency);
      return sequence;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static long nextSequence(Connection connection, String topic, String key, Instant now)
      throws SQLException {
    try (PreparedStatement next = connection.prepareStatement(NEXT)) {
      next.setString(1, topic);
      next.setString(2, key);
      next.setLong(3, ChronoUnit.MICROS.between(Instant.EPOCH, now));
      try (ResultSet row = next.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void wakeRelayAfterCommit() {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to prepare: the rows are written already.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              relay.wake();
            }
          }
        });
  }
}
