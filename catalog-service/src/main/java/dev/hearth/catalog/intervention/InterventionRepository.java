package dev.hearth.catalog.intervention;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The queries of the catalogue. */
@Singleton
class InterventionRepository {
  private static final long PUBLISHING = 0x6361_7461_6c6fL;
  private static final String INSERT =
      """
      insert into intervention_version
        (code, version, status, published_at, content, content_hash, name, kind, is_class,
         class_code, selectable, low_threshold, safety_gate, recipients, building_blocks)
      values (?, ?, 'PUBLISHED', ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String PUBLISHED =
      "select code, version, status, published_at, content from intervention_version ";
  private static final String LIST =
      """
      select code, version, name, kind, is_class, class_code, selectable, low_threshold,
             safety_gate, recipients, building_blocks
      from intervention_version shown
      where version = (select max(version) from intervention_version newest
                       where newest.code = shown.code)
        and (?::text is null or code > ?)
        and (?::text is null or kind = ?)
        and (?::text is null or class_code = ?)
        and (?::text is null or building_blocks @> array[?::text])
        and (?::boolean is null or low_threshold = ?)
      order by code limit ?
      """;

  private final DataSource dataSource;

  InterventionRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** One replica publishes at a time; the turn ends with the transaction. */
  void awaitTurnToPublish() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      lock.setLong(1, PUBLISHING);
      lock.execute();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  PublishedHashes publishedHashes() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select code, content_hash, version from intervention_version");
        ResultSet row = select.executeQuery()) {
      PublishedHashes published = new PublishedHashes();
      while (row.next()) {
        published.add(row.getString(1), row.getString(2), row.getInt(3));
      }
      return published;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  void insert(ShippedCatalogue.Entry entry, int version, Instant at) {
    Intervention intervention = entry.intervention();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, intervention.code());
      insert.setInt(2, version);
      insert.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      insert.setString(4, entry.content());
      insert.setString(5, entry.hash());
      insert.setString(6, intervention.name());
      insert.setString(7, intervention.kind().name());
      insert.setBoolean(8, intervention.isClass());
      insert.setString(9, intervention.classCode());
      insert.setBoolean(10, intervention.selectable());
      insert.setBoolean(11, intervention.lowThreshold());
      insert.setString(12, intervention.safetyGate().name());
      insert.setArray(13, connection.createArrayOf("text", intervention.recipients().toArray()));
      insert.setArray(
          14, connection.createArrayOf("text", intervention.buildingBlocks().toArray()));
      insert.executeUpdate();
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
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into intervention_told (code, version, event_hash) values (?, ?, ?)
                on conflict do nothing
                """)) {
      insert.setString(1, code);
      insert.setInt(2, version);
      insert.setString(3, eventHash);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  Optional<PublishedIntervention> latest(String code) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                PUBLISHED + "where code = ? order by version desc limit 1")) {
      select.setString(1, code);
      return published(select);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  Optional<PublishedIntervention> version(String code, int version) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(PUBLISHED + "where code = ? and version = ?")) {
      select.setString(1, code);
      select.setInt(2, version);
      return published(select);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  List<InterventionSummary> list(InterventionFilter filter, @Nullable String after, int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST)) {
      twice(select, 1, after, Types.VARCHAR);
      twice(select, 3, filter.kind() == null ? null : filter.kind().name(), Types.VARCHAR);
      twice(select, 5, filter.classCode(), Types.VARCHAR);
      twice(select, 7, filter.block() == null ? null : filter.block().name(), Types.VARCHAR);
      twice(select, 9, filter.lowThreshold(), Types.BOOLEAN);
      select.setInt(11, limit);
      try (ResultSet row = select.executeQuery()) {
        List<InterventionSummary> found = new ArrayList<>();
        while (row.next()) {
          found.add(summary(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static void twice(
      PreparedStatement select, int first, @Nullable Object value, int sqlType)
      throws SQLException {
    select.setObject(first, value, sqlType);
    select.setObject(first + 1, value, sqlType);
  }

  private static Optional<PublishedIntervention> published(PreparedStatement select)
      throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      return row.next()
          ? Optional.of(
              new PublishedIntervention(
                  row.getString("code"),
                  row.getInt("version"),
                  PublicationStatus.valueOf(row.getString("status")),
                  row.getObject("published_at", OffsetDateTime.class).toInstant(),
                  row.getString("content")))
          : Optional.empty();
    }
  }

  private static InterventionSummary summary(ResultSet row) throws SQLException {
    return new InterventionSummary(
        row.getString("code"),
        row.getInt("version"),
        row.getString("name"),
        InterventionKind.valueOf(row.getString("kind")),
        row.getBoolean("is_class"),
        row.getString("class_code"),
        row.getBoolean("selectable"),
        row.getBoolean("low_threshold"),
        InterventionSafetyGate.valueOf(row.getString("safety_gate")),
        codes(row, "recipients", Recipient::valueOf),
        codes(row, "building_blocks", BuildingBlock::valueOf));
  }

  private static <T> List<T> codes(ResultSet row, String column, Function<String, T> code)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray()).map(code).toList();
  }
}
