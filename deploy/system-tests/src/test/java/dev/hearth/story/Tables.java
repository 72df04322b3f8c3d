package dev.hearth.story;

import dev.hearth.local.postgres.PostgresServer;
import dev.hearth.local.running.HearthService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The services' databases, looked into as superuser: no wall stands in the way. */
final class Tables {
  private final PostgresServer server;

  Tables(PostgresServer server) {
    this.server = server;
  }

  /** What a query finds, a text per row: its columns, with a space between. */
  List<String> rows(HearthService service, String query, Object... parameters) {
    try (Connection connection = connect(service);
        PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, parameters);
      try (ResultSet found = statement.executeQuery()) {
        return texts(found);
      }
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  /** Changes what no service would. */
  void change(HearthService service, String sql, Object... parameters) {
    try (Connection connection = connect(service);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      statement.execute();
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  long count(HearthService service, String table) {
    return Long.parseLong(rows(service, "select count(*) from " + table).getFirst());
  }

  private Connection connect(HearthService service) throws SQLException {
    return DriverManager.getConnection(server.adminUrl(service.shortName()));
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  private static List<String> texts(ResultSet found) throws SQLException {
    List<String> rows = new ArrayList<>();
    while (found.next()) {
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
        columns.add(String.valueOf(found.getString(i)));
      }
      rows.add(String.join(" ", columns));
    }
    return List.copyOf(rows);
  }
}
