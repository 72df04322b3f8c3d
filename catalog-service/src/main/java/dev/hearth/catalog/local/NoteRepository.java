package dev.hearth.catalog.local;

import dev.hearth.catalog.local.NoteMessages.KeptNote;
import dev.hearth.catalog.local.NoteMessages.NoteAnswer;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The queries of notes; each sees and changes the rows of the transaction's agency. */
@Singleton
class NoteRepository {
  private static final String SELECT =
      """
      select id, code, text, version, written_by, created_at, changed_at from intervention_note
      """;
  private static final String LIST =
      SELECT
          + """
          where (?::text is null or code = ?)
            and (?::timestamptz is null or (created_at, id) < (?, ?))
          order by created_at desc, id desc limit ?
          """;

  private final DataSource dataSource;

  NoteRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Whether its id was free. */
  boolean insert(UUID agency, NoteAnswer note) {
    return change(
            """
            insert into intervention_note
              (agency_id, id, code, text, version, written_by, created_at, changed_at)
            values (?, ?, ?, ?, 1, ?, ?, ?)
            on conflict do nothing
            """,
            agency,
            note.id(),
            note.code(),
            note.text(),
            note.writtenBy(),
            at(note.createdAt()),
            at(note.changedAt()))
        == 1;
  }

  /** Whether it was there and had this version. */
  boolean update(UUID id, String text, String by, Instant now, long version) {
    return change(
            """
            update intervention_note
            set text = ?, written_by = ?, changed_at = ?, version = version + 1
            where id = ? and version = ?
            """,
            text,
            by,
            at(now),
            id,
            version)
        == 1;
  }

  /** Whether it was there and had this version. */
  boolean delete(UUID id, long version) {
    return change("delete from intervention_note where id = ? and version = ?", id, version) == 1;
  }

  Optional<KeptNote> find(UUID id) {
    return read(SELECT + "where id = ?", id).stream().findFirst();
  }

  List<KeptNote> list(@Nullable String code, @Nullable NewestFirst after, int limit) {
    OffsetDateTime before = after == null ? null : at(after.createdAt());
    UUID id = after == null ? null : after.id();
    return read(LIST, code, code, before, before, id, limit);
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private int change(String sql, Object... arguments) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private List<KeptNote> read(String sql, @Nullable Object... arguments) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      bind(select, arguments);
      try (ResultSet row = select.executeQuery()) {
        List<KeptNote> found = new ArrayList<>();
        while (row.next()) {
          found.add(note(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }

  private static KeptNote note(ResultSet row) throws SQLException {
    return new KeptNote(
        new NoteAnswer(
            row.getObject("id", UUID.class),
            row.getString("code"),
            row.getString("text"),
            row.getString("written_by"),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            row.getObject("changed_at", OffsetDateTime.class).toInstant()),
        row.getLong("version"));
  }
}
