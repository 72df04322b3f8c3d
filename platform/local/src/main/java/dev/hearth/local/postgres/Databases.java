package dev.hearth.local.postgres;

import dev.hearth.local.LocalFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * One database per service, each with two roles: the owner runs migrations, the application owns
 * nothing. Passwords equal the role's name, for this machine only.
 */
public final class Databases {
  /** The services' databases, by service. */
  public static final List<String> OF_SERVICES =
      List.of("catalog", "caseplan", "safety", "notification");

  /** Those and the one for the shared technical code's own tests. */
  public static final List<String> OF_TESTS =
      List.of("kit", "catalog", "caseplan", "safety", "notification");

  private Databases() {}

  /** Creates what is missing; what is there stays as it is. */
  public static void create(PostgresServer server, List<String> names) {
    try (Connection cluster = DriverManager.getConnection(server.adminUrl("postgres"))) {
      execute(cluster, "create extension if not exists pg_stat_statements");
      for (String name : names) {
        createRoles(cluster, name);
        createDatabase(cluster, name);
        prepare(server, name);
      }
    } catch (SQLException e) {
      throw new LocalFailure("Cannot create the databases: " + e.getMessage(), e);
    }
  }

  private static void createRoles(Connection cluster, String name) throws SQLException {
    for (String role : List.of(name + "_owner", name + "_app")) {
      if (!exists(cluster, "select 1 from pg_roles where rolname = ?", role)) {
        execute(
            cluster,
            "create role %s login password '%s' nosuperuser nocreatedb nocreaterole nobypassrls"
                .formatted(role, role));
      }
    }
  }

  private static void createDatabase(Connection cluster, String name) throws SQLException {
    if (!exists(cluster, "select 1 from pg_database where datname = ?", name)) {
      execute(cluster, "create database %s owner %s_owner".formatted(name, name));
    }
    execute(cluster, "revoke all on database %s from public".formatted(name));
    execute(cluster, "grant connect on database %s to %s_app".formatted(name, name));
  }

  private static void prepare(PostgresServer server, String name) throws SQLException {
    try (Connection database = DriverManager.getConnection(server.adminUrl(name))) {
      execute(database, "create extension if not exists pg_trgm");
      execute(database, "alter schema public owner to %s_owner".formatted(name));
      execute(database, "revoke all on schema public from public");
      execute(database, "grant usage on schema public to %s_app".formatted(name));
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
