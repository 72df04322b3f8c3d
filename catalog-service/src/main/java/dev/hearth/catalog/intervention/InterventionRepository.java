package dev.hearth.catalog.intervention;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what was published, retired or not. */
@Singleton
class InterventionRepository {
  private static final String ENGLISH = "en";
  private static final String PUBLISHED =
      """
      select shown.code, shown.version, shown.published_at, shown.valid_from, shown.valid_until,
             shown.content, retired.retired_at, retired.reason, retired.successor_code
      from intervention_version shown
      left join lateral (select retired_at, reason, successor_code from intervention_retirement
                         where code = shown.code and version >= shown.version
                         order by version limit 1) retired on true
      """;
  // What counts on the day comes first; where nothing does, the newest that there is.
  private static final String LATEST =
      PUBLISHED
          + """
          where shown.code = ?
          order by (shown.valid_from is null or shown.valid_from <= ?)
                   and (shown.valid_until is null or shown.valid_until > ?) desc,
                   shown.version desc
          limit 1
          """;
  private static final String VERSION = PUBLISHED + "where shown.code = ? and shown.version = ?";
  private static final String VERSIONS =
      PUBLISHED + "where shown.code = ? and shown.version < ? order by shown.version desc limit ?";

  private final DataSource dataSource;

  InterventionRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Optional<PublishedIntervention> latest(String code, LocalDate day) {
    return read(LATEST, code, day, day).stream().findFirst();
  }

  Optional<PublishedIntervention> version(String code, int version) {
    return read(VERSION, code, version).stream().findFirst();
  }

  /** Versions before one, newest first. */
  List<PublishedIntervention> versions(String code, int before, int limit) {
    return read(VERSIONS, code, before, limit);
  }

  private List<PublishedIntervention> read(String sql, Object... arguments) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        select.setObject(i + 1, arguments[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        List<PublishedIntervention> found = new ArrayList<>();
        while (row.next()) {
          found.add(published(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static PublishedIntervention published(ResultSet row) throws SQLException {
    Retirement retired = retirement(row);
    return new PublishedIntervention(
        row.getString("code"),
        row.getInt("version"),
        PublishedIntervention.status(retired),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        retired,
        ENGLISH,
        List.of(),
        row.getString("content"));
  }

  private static @Nullable Retirement retirement(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("retired_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Retirement(
            at.toInstant(),
            RetirementReason.valueOf(row.getString("reason")),
            row.getString("successor_code"));
  }
}
