package dev.hearth.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.local.testing.TestPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresTest {
  private final TestPlatform platform = TestPlatform.start();

  @Test
  void it_is_the_real_thing_with_the_extensions_we_need() throws SQLException {
    try (Connection kit = as("postgres", "postgres")) {
      assertThat(text(kit, "select version()")).startsWith("PostgreSQL 18.4");
      assertThat(text(kit, "select extname from pg_extension where extname = 'pg_trgm'"))
          .isEqualTo("pg_trgm");
      assertThat(text(kit, "show shared_preload_libraries")).isEqualTo("pg_stat_statements");
      assertThat(text(kit, "show max_connections")).isEqualTo("200");
    }
  }

  @Test
  void the_application_role_has_no_power_over_the_database() throws SQLException {
    try (Connection kit = as("kit_app", "kit_app")) {
      assertThat(
              text(
                  kit,
                  """
                  select concat_ws(',', rolsuper, rolbypassrls, rolcreatedb, rolcreaterole)
                  from pg_roles where rolname = current_user
                  """))
          .isEqualTo("f,f,f,f");
      assertThat(
              text(
                  kit,
                  """
                  select count(*) from pg_shdepend
                  where refobjid = (select oid from pg_roles where rolname = current_user)
                  and deptype = 'o'
                  """))
          .isEqualTo("0");
      assertThatThrownBy(() -> kit.createStatement().execute("create table mine (id int)"))
          .hasMessageContaining("permission denied for schema public");
    }
  }

  @Test
  void the_owner_migrates_and_the_application_sees_only_what_it_was_granted() throws SQLException {
    try (Connection owner = as("kit_owner", "kit_owner");
        Connection application = as("kit_app", "kit_app")) {
      owner.createStatement().execute("create table ownership_probe (id int)");
      try {
        assertThatThrownBy(() -> text(application, "select count(*) from ownership_probe"))
            .hasMessageContaining("permission denied");
        owner.createStatement().execute("grant select on ownership_probe to kit_app");
        assertThat(text(application, "select count(*) from ownership_probe")).isEqualTo("0");
      } finally {
        owner.createStatement().execute("drop table ownership_probe");
      }
    }
  }

  @Test
  void nobody_enters_another_service_s_database() {
    String elsewhere = "jdbc:postgresql://" + platform.postgres() + "/caseplan";

    assertThatThrownBy(() -> DriverManager.getConnection(elsewhere, "kit_app", "kit_app"))
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void a_wrong_password_is_refused() {
    assertThatThrownBy(() -> as("kit_app", "wrong")).hasMessageContaining("password");
  }

  @Test
  void what_was_committed_is_there_after_a_crash() throws SQLException {
    try (Connection owner = as("kit_owner", "kit_owner")) {
      owner.createStatement().execute("create table crash_probe as select 42 as answer");
    }

    platform.crashPostgres();
    assertThatThrownBy(() -> as("kit_owner", "kit_owner")).hasMessageContaining("refused");
    platform.revivePostgres();

    try (Connection owner = as("kit_owner", "kit_owner")) {
      assertThat(text(owner, "select answer from crash_probe")).isEqualTo("42");
      owner.createStatement().execute("drop table crash_probe");
    }
  }

  private Connection as(String role, String password) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://" + platform.postgres() + "/kit", role, password);
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (ResultSet rows = connection.createStatement().executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
