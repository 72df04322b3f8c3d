package dev.hearth.catalog.intervention;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
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
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes versions, retirements and the numbers of the changes. */
@Singleton
class PublishingRepository {
  private static final long PUBLISHING = 0x6361_7461_6c6fL;
  private static final String INSERT =
      """
      insert into intervention_version
        (code, version, status, published_at, content, content_hash, name, kind, is_class,
         class_code, selectable, low_threshold, safety_gate, recipients, building_blocks,
         valid_from, valid_until, published_by)
      values (?, ?, 'PUBLISHED', ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String CHANGE =
      """
      insert into catalogue_change (number, code, version, what, at)
      select coalesce(max(number), 0) + 1, ?, ?, ?, ? from catalogue_change
      """;
  private static final String VERSIONS =
      """
      select shown.version, shown.content, shown.content_hash, shown.valid_from, shown.valid_until,
             shown.published_by, retired.version is not null as retired, retired.successor_code
      from intervention_version shown
      left join lateral (select version, successor_code from intervention_retirement
                         where code = shown.code and version >= shown.version
                         order by version limit 1) retired on true
      order by shown.code, shown.version
      """;

  private final DataSource dataSource;

  PublishingRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private interface Binding {
    void on(Connection connection, PreparedStatement statement) throws SQLException;
  }

  /** One at a time publishes; the turn ends with the transaction. */
  void awaitTurn() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      lock.setLong(1, PUBLISHING);
      lock.execute();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Every version of every entry, by code and version. */
  List<KeptVersion> versions() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(VERSIONS);
        ResultSet row = select.executeQuery()) {
      List<KeptVersion> found = new ArrayList<>();
      while (row.next()) {
        found.add(
            new KeptVersion(
                EntryContent.kept(row.getString("content")).intervention(),
                row.getInt("version"),
                row.getString("content_hash"),
                new Validity(
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_until", LocalDate.class)),
                row.getString("published_by"),
                row.getBoolean("retired"),
                row.getString("successor_code")));
      }
      return found;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  void insert(
      EntryContent content, int version, Validity validity, @Nullable String by, Instant at) {
    Intervention entry = content.intervention();
    write(
        INSERT,
        (connection, insert) -> {
          insert.setString(1, entry.code());
          insert.setInt(2, version);
          insert.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
          insert.setString(4, content.text());
          insert.setString(5, content.hash());
          insert.setString(6, entry.name());
          insert.setString(7, entry.kind().name());
          insert.setBoolean(8, entry.isClass());
          insert.setString(9, entry.classCode());
          insert.setBoolean(10, entry.selectable());
          insert.setBoolean(11, entry.lowThreshold());
          insert.setString(12, entry.safetyGate().name());
          insert.setArray(13, connection.createArrayOf("text", entry.recipients().toArray()));
          insert.setArray(14, connection.createArrayOf("text", entry.buildingBlocks().toArray()));
          insert.setObject(15, validity.from());
          insert.setObject(16, validity.until());
          insert.setString(17, by);
        });
  }

  /** Gives the change the next number; only whoever has the turn may ask. */
  void number(String code, int version, String what, Instant at) {
    write(
        CHANGE,
        (connection, insert) -> {
          insert.setString(1, code);
          insert.setInt(2, version);
          insert.setString(3, what);
          insert.setObject(4, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        });
  }

  void retire(String code, int version, Retirement retirement, String proposedBy, String by) {
    write(
        """
        insert into intervention_retirement
          (code, version, reason, successor_code, proposed_by, approved_by, retired_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        (connection, insert) -> {
          insert.setString(1, code);
          insert.setInt(2, version);
          insert.setString(3, retirement.reason().name());
          insert.setString(4, retirement.successorCode());
          insert.setString(5, proposedBy);
          insert.setString(6, by);
          insert.setObject(7, OffsetDateTime.ofInstant(retirement.at(), ZoneOffset.UTC));
        });
  }

  Optional<Instant> retiredAt(String code) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select max(retired_at) from intervention_retirement where code = ?")) {
      select.setString(1, code);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
            .map(OffsetDateTime::toInstant);
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /**
   * Notes what is told of a version.
   *
   * @return false when the very same was told before
   */
  boolean isToldFirst(String code, int version, String eventHash) {
    return write(
            """
            insert into intervention_told (code, version, event_hash) values (?, ?, ?)
            on conflict do nothing
            """,
            (connection, insert) -> {
              insert.setString(1, code);
              insert.setInt(2, version);
              insert.setString(3, eventHash);
            })
        == 1;
  }

  private int write(String sql, Binding binding) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.on(connection, statement);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
