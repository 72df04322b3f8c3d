package dev.hearth.catalog.agency;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The queries of the agencies. */
@Singleton
class AgencyRepository {
  private final DataSource dataSource;

  AgencyRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Whether it was not there yet. */
  boolean insert(Agency agency) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into agency (id, name, active, version) values (?, ?, ?, 1)
                on conflict (id) do nothing
                """)) {
      insert.setObject(1, agency.id());
      insert.setString(2, agency.name());
      insert.setBoolean(3, agency.active());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Whether it was there and had this version. */
  boolean update(Agency agency, long version) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                """
                update agency set name = ?, active = ?, version = version + 1
                where id = ? and version = ?
                """)) {
      update.setString(1, agency.name());
      update.setBoolean(2, agency.active());
      update.setObject(3, agency.id());
      update.setLong(4, version);
      return update.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  Optional<Agency.Kept> find(UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select id, name, active, version from agency where id = ?")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new Agency.Kept(agency(row), row.getLong("version")))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  List<Agency> list(@Nullable UUID after, int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                select id, name, active from agency
                where ?::uuid is null or id > ? order by id limit ?
                """)) {
      select.setObject(1, after, Types.OTHER);
      select.setObject(2, after, Types.OTHER);
      select.setInt(3, limit);
      try (ResultSet row = select.executeQuery()) {
        List<Agency> found = new ArrayList<>();
        while (row.next()) {
          found.add(agency(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static Agency agency(ResultSet row) throws SQLException {
    return new Agency(
        row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("active"));
  }
}
