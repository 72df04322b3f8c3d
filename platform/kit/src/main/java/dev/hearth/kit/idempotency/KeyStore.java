package dev.hearth.kit.idempotency;

import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Keeps used keys beside the effect they had. */
@Singleton
class KeyStore {
  private static final Duration KEPT = Duration.ofDays(7);

  private final DataSource dataSource;
  private final Clock clock;

  KeyStore(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  record Kept(byte[] requestHash, Idempotency.Answer answer) {}

  /** Takes the key; a request that holds it at the same moment is waited for. */
  boolean claim(Caller who, String key, byte[] hash) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into idempotency_key (agency_id, caller, key, request_hash, created_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)) {
      identify(insert, who, key);
      insert.setBytes(4, hash);
      insert.setObject(5, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /**
   * Forgets a few keys of this agency that nobody repeats any more. More leave than come, and no
   * job needs a view across agencies.
   */
  void forgetSomeOld(Caller who) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                """
                delete from idempotency_key where (agency_id, caller, key) in (
                  select agency_id, caller, key from idempotency_key
                  where agency_id = ? and created_at < ? order by created_at limit 10
                  for update skip locked)
                """)) {
      delete.setObject(1, who.agency());
      delete.setObject(2, OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  void complete(Caller who, String key, Idempotency.Answer answer) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                """
                update idempotency_key set status = ?, location = ?, etag = ?
                where agency_id = ? and caller = ? and key = ?
                """)) {
      update.setInt(1, answer.status());
      update.setString(2, answer.location());
      update.setString(3, answer.etag());
      update.setObject(4, who.agency());
      update.setString(5, who.subject());
      update.setString(6, key);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  Kept find(Caller who, String key) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                select request_hash, status, location, etag from idempotency_key
                where agency_id = ? and caller = ? and key = ?
                """)) {
      identify(select, who, key);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return new Kept(
            row.getBytes(1),
            new Idempotency.Answer(row.getInt(2), row.getString(3), row.getString(4)));
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static void identify(PreparedStatement statement, Caller who, String key)
      throws SQLException {
    statement.setObject(1, who.agency());
    statement.setString(2, who.subject());
    statement.setString(3, key);
  }
}
