package dev.hearth.safety.instrument;

import dev.hearth.kit.problem.StorageFailure;
import dev.hearth.safety.instrument.Instrument.Licence;
import dev.hearth.safety.instrument.LoadedInstrument.Summary;
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

/** The versions that the present agency has loaded; row-level security hides all others. */
@Singleton
class InstrumentTable {
  private static final String FIND =
      """
      select definition, revision, status, licence_holder, licence_basis, licence_accepted_by,
        licence_accepted_at, activated_at, activated_by, retired_at,
        retired_by
      from instrument where code = ? and version = ?
      """;
  private static final String LIST =
      "select code, version, title, status, validated from instrument order by code, version";
  private static final String INSERT =
      """
      insert into instrument (agency_id, code, version, revision, status, title, validated,
        definition, loaded_at, loaded_by)
      values (?, ?, ?, 1, 'DRAFT', ?, ?, ?, ?, ?) on conflict do nothing
      """;
  private static final String CHANGE =
      """
      update instrument set revision = revision + 1, title = ?, validated = ?, definition = ?,
        loaded_at = ?, loaded_by = ?
      where code = ? and version = ? and status = 'DRAFT'
      """;
  private static final String ACTIVATE =
      """
      update instrument set revision = revision + 1, status = 'ACTIVE', licence_holder = ?,
        licence_basis = ?, licence_accepted_by = ?, licence_accepted_at = ?, activated_at = ?,
        activated_by = ?
      where code = ? and version = ? and status = 'DRAFT'
      """;
  private static final String RETIRE =
      """
      update instrument set revision = revision + 1, status = 'RETIRED', retired_at = ?,
        retired_by = ?
      where code = ? and version = ? and status = 'ACTIVE'
      """;

  private final DataSource dataSource;

  InstrumentTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Optional<LoadedInstrument> find(InstrumentVersion id) {
    return find(id, FIND);
  }

  /** Finds a version and keeps it as it is until the end of the transaction. */
  Optional<LoadedInstrument> lock(InstrumentVersion id) {
    return find(id, FIND + " for update");
  }

  private Optional<LoadedInstrument> find(InstrumentVersion id, String sql) {
    if (!id.followsTheForm()) {
      return Optional.empty();
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      bind(select, id.code(), id.version());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(loaded(id, row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  List<Summary> all() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST);
        ResultSet row = select.executeQuery()) {
      List<Summary> found = new ArrayList<>();
      while (row.next()) {
        found.add(
            new Summary(
                new InstrumentVersion(row.getString("code"), row.getString("version")),
                row.getString("title"),
                InstrumentStatus.valueOf(row.getString("status")),
                row.getBoolean("validated")));
      }
      return found;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Keeps a new draft; false when the version is there already. */
  boolean insert(UUID agency, Instrument draft, Instant at, String by) {
    return execute(
            INSERT,
            agency,
            draft.code(),
            draft.version(),
            draft.title(),
            draft.validated(),
            InstrumentFile.write(draft),
            at,
            by)
        == 1;
  }

  void change(Instrument draft, Instant at, String by) {
    changeOne(
        CHANGE,
        draft.title(),
        draft.validated(),
        InstrumentFile.write(draft),
        at,
        by,
        draft.code(),
        draft.version());
  }

  void activate(InstrumentVersion id, Licence licence, Instant at, String by) {
    changeOne(
        ACTIVATE,
        licence.holder(),
        licence.basis(),
        licence.acceptedBy(),
        licence.acceptedAt(),
        at,
        by,
        id.code(),
        id.version());
  }

  void retire(InstrumentVersion id, Instant at, String by) {
    changeOne(RETIRE, at, by, id.code(), id.version());
  }

  private void changeOne(String sql, @Nullable Object... values) {
    if (execute(sql, values) != 1) {
      throw new IllegalStateException("A locked version was not in the state it was read in");
    }
  }

  private int execute(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(
          i + 1,
          value instanceof Instant at ? OffsetDateTime.ofInstant(at, ZoneOffset.UTC) : value);
    }
  }

  private static LoadedInstrument loaded(InstrumentVersion id, ResultSet row) throws SQLException {
    InstrumentStatus status = InstrumentStatus.valueOf(row.getString("status"));
    Instrument written = InstrumentFile.kept(row.getString("definition"), id);
    Licence licence =
        status == InstrumentStatus.DRAFT
            ? written.licence()
            : new Licence(
                row.getString("licence_holder"),
                row.getString("licence_basis"),
                row.getString("licence_accepted_by"),
                instant(row, "licence_accepted_at"));
    return new LoadedInstrument(
        written.in(status, licence),
        row.getLong("revision"),
        instant(row, "activated_at"),
        row.getString("activated_by"),
        instant(row, "retired_at"),
        row.getString("retired_by"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
