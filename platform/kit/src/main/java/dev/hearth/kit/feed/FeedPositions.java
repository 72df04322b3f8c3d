package dev.hearth.kit.feed;

import dev.hearth.kit.event.Event;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What was applied last of each key, how far each partition was read, and its last heartbeat. */
@Singleton
public class FeedPositions {
  private static final String ADVANCE_KEY =
      """
      insert into feed_key (topic, key, agency_id, sequence, applied) values (?, ?, ?, ?, true)
      on conflict (topic, key) do update set sequence = excluded.sequence, applied = true
      where feed_key.sequence < excluded.sequence
        or (feed_key.sequence = excluded.sequence and not feed_key.applied)
      """;
  private static final String ANNOUNCE =
      """
      insert into feed_key (topic, key, agency_id, sequence, applied) values (?, ?, ?, ?, false)
      on conflict (topic, key) do update set sequence = excluded.sequence, applied = false
      where feed_key.sequence < excluded.sequence
      """;
  private static final String ADVANCE_PARTITION =
      """
      insert into feed_position (topic, partition, next_offset) values (?, ?, ?)
      on conflict (topic, partition) do update
      set next_offset = greatest(feed_position.next_offset, excluded.next_offset)
      """;
  private static final String BEAT =
      """
      insert into feed_position (topic, partition, next_offset, heartbeat_at) values (?, ?, 0, ?)
      on conflict (topic, partition) do update
      set heartbeat_at = greatest(feed_position.heartbeat_at, excluded.heartbeat_at)
      """;

  private final DataSource dataSource;

  FeedPositions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Takes note of a state; false when it or a later one was applied, or a later one is to come. */
  boolean advanceKey(Event event) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(ADVANCE_KEY)) {
      bind(upsert, event);
      return upsert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Notes which state of each key is the last, before any of them is applied. */
  void announce(Collection<Event> last) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(ANNOUNCE)) {
      for (Event event : last) {
        bind(upsert, event);
        upsert.addBatch();
      }
      upsert.executeBatch();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static void bind(PreparedStatement upsert, Event event) throws SQLException {
    upsert.setString(1, event.topic());
    upsert.setString(2, event.key());
    upsert.setObject(3, event.agency());
    upsert.setLong(4, event.sequence());
  }

  void advancePartition(String topic, int partition, long nextOffset) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(ADVANCE_PARTITION)) {
      upsert.setString(1, topic);
      upsert.setInt(2, partition);
      upsert.setLong(3, nextOffset);
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  void beat(String topic, int partition, Instant at) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(BEAT)) {
      upsert.setString(1, topic);
      upsert.setInt(2, partition);
      upsert.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Where to go on reading; empty when nothing of the partition was ever applied. */
  OptionalLong nextOffset(String topic, int partition) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select next_offset from feed_position where topic = ? and partition = ?")) {
      select.setString(1, topic);
      select.setInt(2, partition);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Whether this or a later state of the key was applied, for a caller of this agency. */
  boolean reached(String topic, String key, long sequence, @Nullable UUID agency) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                select 1 from feed_key where topic = ? and key = ? and sequence >= ? and applied
                and (agency_id is null or agency_id = ?)
                """)) {
      select.setString(1, topic);
      select.setString(2, key);
      select.setLong(3, sequence);
      select.setObject(4, agency);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /**
   * When the writer of this topic last said that it is alive and that nothing older waits.
   *
   * @param partition the partition of the key in question, see {@link
   *     dev.hearth.kit.outbox.Lane#of}
   */
  public Optional<Instant> lastHeartbeat(String topic, int partition) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select heartbeat_at from feed_position where topic = ? and partition = ?")) {
      select.setString(1, topic);
      select.setInt(2, partition);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
