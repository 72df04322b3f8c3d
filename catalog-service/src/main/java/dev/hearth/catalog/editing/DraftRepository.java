package dev.hearth.catalog.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.catalog.editing.DraftMessages.DraftFilter;
import dev.hearth.kit.paging.NewestFirst;
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
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The queries of drafts. */
@Singleton
class DraftRepository {
  private static final String INSERT =
      """
      insert into intervention_draft
        (code, based_on, status, version, content, author, written_by, created_at, changed_at,
         returned_because, published_version, content_hash, id)
      values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String UPDATE =
      """
      update intervention_draft
      set code = ?, based_on = ?, status = ?, version = ?, content = ?::jsonb, author = ?,
          written_by = ?, created_at = ?, changed_at = ?, returned_because = ?,
          published_version = ?
      where id = ?
      """;
  private static final String SELECT =
      """
      select id, code, based_on, status, version, content, author, written_by, created_at,
             changed_at, returned_because, published_version
      from intervention_draft
      """;
  private static final String LIST =
      SELECT
          + """
          where (?::text is null or status = ?) and (?::text is null or code = ?)
            and (?::timestamptz is null or (created_at, id) < (?, ?))
          order by created_at desc, id desc limit ?
          """;

  private final DataSource dataSource;
  private final ObjectMapper json;

  DraftRepository(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /**
   * Keeps a new draft.
   *
   * @param hash of the content that a release brought; of no use for another's
   * @return false when its id is taken, or the release brought the same before
   */
  boolean insert(Draft draft, String hash) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      bind(insert, draft);
      insert.setString(12, hash);
      insert.setObject(13, draft.id());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Keeps the draft as it is now; its row is locked by {@link #lock}. */
  void update(Draft draft) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      bind(update, draft);
      update.setObject(12, draft.id());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  Optional<Draft> find(UUID id) {
    return one(SELECT + "where id = ?", id);
  }

  /** The draft, which nobody else can change until the transaction ends. */
  Optional<Draft> lock(UUID id) {
    return one(SELECT + "where id = ? for update", id);
  }

  List<Draft> list(DraftFilter filter, @Nullable NewestFirst after, int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST)) {
      String status = filter.status() == null ? null : filter.status().name();
      select.setString(1, status);
      select.setString(2, status);
      select.setString(3, filter.code());
      select.setString(4, filter.code());
      OffsetDateTime before = after == null ? null : at(after.createdAt());
      select.setObject(5, before, Types.TIMESTAMP_WITH_TIMEZONE);
      select.setObject(6, before, Types.TIMESTAMP_WITH_TIMEZONE);
      select.setObject(7, after == null ? null : after.id(), Types.OTHER);
      select.setInt(8, limit);
      return read(select);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private Optional<Draft> one(String sql, UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      return read(select).stream().findFirst();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static void bind(PreparedStatement statement, Draft draft) throws SQLException {
    statement.setString(1, draft.code());
    statement.setInt(2, draft.basedOn());
    statement.setString(3, draft.status().name());
    statement.setLong(4, draft.version());
    statement.setString(5, draft.content().toString());
    statement.setString(6, draft.author());
    statement.setArray(
        7, statement.getConnection().createArrayOf("text", draft.writtenBy().toArray()));
    statement.setObject(8, at(draft.createdAt()));
    statement.setObject(9, at(draft.changedAt()));
    statement.setString(10, draft.returnedBecause());
    statement.setObject(11, draft.publishedVersion(), Types.INTEGER);
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private List<Draft> read(PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      List<Draft> found = new ArrayList<>();
      while (row.next()) {
        found.add(draft(row));
      }
      return found;
    }
  }

  private Draft draft(ResultSet row) throws SQLException {
    try {
      return new Draft(
          row.getObject("id", UUID.class),
          row.getString("code"),
          row.getInt("based_on"),
          DraftStatus.valueOf(row.getString("status")),
          row.getLong("version"),
          json.readTree(row.getString("content")),
          row.getString("author"),
          Arrays.asList((String[]) row.getArray("written_by").getArray()),
          row.getObject("created_at", OffsetDateTime.class).toInstant(),
          row.getObject("changed_at", OffsetDateTime.class).toInstant(),
          row.getString("returned_because"),
          row.getObject("published_version", Integer.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database holds a draft that is not JSON", e);
    }
  }
}
