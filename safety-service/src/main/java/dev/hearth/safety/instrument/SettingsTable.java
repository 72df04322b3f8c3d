package dev.hearth.safety.instrument;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The present agency's settings; one row or none. */
@Singleton
class SettingsTable {
  private static final String READ =
      """
      select default_code, default_version, without_external_factors, version
      from instrument_settings
      """;
  private static final String FIRST =
      """
      insert into instrument_settings (agency_id, version, default_code, default_version,
        without_external_factors)
      values (?, 1, ?, ?, ?) on conflict do nothing
      """;
  private static final String CHANGE =
      """
      update instrument_settings set version = version + 1, default_code = ?, default_version = ?,
        without_external_factors = ?
      where version = ?
      """;

  private final DataSource dataSource;

  SettingsTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  InstrumentSettings read() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(READ);
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? new InstrumentSettings(
              new InstrumentVersion(
                  row.getString("default_code"), row.getString("default_version")),
              versions(row.getArray("without_external_factors")),
              row.getLong("version"))
          : InstrumentSettings.UNTOUCHED;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Keeps what follows the version named in them; false when somebody else was first. */
  boolean replace(UUID agency, InstrumentSettings settings) {
    boolean first = settings.version() == 0;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement write = connection.prepareStatement(first ? FIRST : CHANGE)) {
      int next = 1;
      if (first) {
        write.setObject(next++, agency);
      }
      write.setString(next++, settings.defaultInstrument().code());
      write.setString(next++, settings.defaultInstrument().version());
      write.setArray(
          next++,
          connection.createArrayOf(
              "text",
              settings.withoutExternalFactors().stream()
                  .map(InstrumentVersion::toString)
                  .toArray()));
      if (!first) {
        write.setLong(next, settings.version());
      }
      return write.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static List<InstrumentVersion> versions(Array kept) throws SQLException {
    return Arrays.stream((String[]) kept.getArray())
        .map(text -> text.split("@", 2))
        .map(parts -> new InstrumentVersion(parts[0], parts[1]))
        .toList();
  }
}
