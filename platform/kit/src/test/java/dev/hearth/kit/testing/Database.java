package dev.hearth.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database past every policy, and goes around the service where a test must. */
public final class Database {
  private Database() {}

  /** The superuser's connection to the database of the service under test. */
  public static Connection admin() throws SQLException {
    return DriverManager.getConnection(
        ConfigProvider.getConfig().getValue("hearth.test.admin-url", String.class));
  }

  /** The application role's own connection, as an intruder with its password would have it. */
  public static Connection application() throws SQLException {
    var config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("HEARTH_DB_URL", String.class),
        config.getValue("HEARTH_DB_APP_USER", String.class),
        config.getValue("HEARTH_DB_APP_PASSWORD", String.class));
  }

  /** The first column of every row, as text. */
  public static List<String> column(String sql, Object... arguments) {
    try (Connection connection = admin();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet row = statement.executeQuery()) {
        List<String> values = new ArrayList<>();
        while (row.next()) {
          values.add(row.getString(1));
        }
        return values;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The one number that the query answers. */
  public static long count(String sql, Object... arguments) {
    return Long.parseLong(column(sql, arguments).getFirst());
  }

  /** Changes rows past every policy. */
  public static int execute(String sql, Object... arguments) {
    try (Connection connection = admin();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }
}
