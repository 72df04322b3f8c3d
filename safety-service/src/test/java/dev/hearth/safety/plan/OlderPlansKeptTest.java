package dev.hearth.safety.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Plans that were made before there were versions are there after the migration, of all agencies.
 */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class OlderPlansKeptTest {
  private static final String SCHEMA = "older";

  @BeforeEach
  void aSchemaOfItsOwn() {
    Config config = ConfigProvider.getConfig();
    Database.execute(
        "create schema "
            + SCHEMA
            + " authorization "
            + config.getValue("HEARTH_DB_OWNER_USER", String.class));
  }

  @AfterEach
  void dropIt() {
    Database.execute("drop schema " + SCHEMA + " cascade");
  }

  @Test
  void everyPlanBecomesAFirstVersion() {
    // given
    migration().target("5").load().migrate();
    UUID agreed = insert(Service.HARBOUR, true);
    UUID notKnown = insert(Service.WELLSPRING, false);

    // when
    migration().target("30").load().migrate();

    // then
    assertThat(version(agreed)).isEqualTo("SAFETY 1 AGREED 2026-05-01 ACTIONS \\x0102");
    assertThat(version(notKnown)).isEqualTo("SAFETY 1 NOT_ASKED - ACTIONS \\x0102");
    assertThat(
            Database.column(
                "select relforcerowsecurity from pg_class c join pg_namespace n"
                    + " on n.oid = c.relnamespace where nspname = ? and relname like"
                    + " 'safety_plan%' and relkind = 'r'",
                SCHEMA))
        .containsExactly("t", "t");
  }

  private static UUID insert(UUID agency, boolean agreedByHer) {
    UUID id = UUID.randomUUID();
    Database.execute(
        """
        insert into older.safety_plan (agency_id, id, case_id, agreed_by_her,
          has_action_for_mother, sealed_actions, made_at, made_by)
        values (?, ?, ?, ?, true, '\\x0102', '2026-05-01T00:00:00Z', 'somebody')
        """,
        agency,
        id,
        UUID.randomUUID(),
        agreedByHer);
    return id;
  }

  private static String version(UUID plan) {
    return Database.column(
            """
            select concat_ws(' ', p.kind, v.version, v.agreement,
              coalesce((v.agreement_at at time zone 'UTC')::date::text, '-'), v.shape,
              v.sealed_words)
            from older.safety_plan p join older.safety_plan_version v on v.plan_id = p.id
            where p.id = ?
            """,
            plan)
        .getFirst();
  }

  private static FluentConfiguration migration() {
    Config config = ConfigProvider.getConfig();
    return Flyway.configure()
        .dataSource(
            config.getValue("HEARTH_DB_URL", String.class),
            config.getValue("HEARTH_DB_OWNER_USER", String.class),
            config.getValue("HEARTH_DB_OWNER_PASSWORD", String.class))
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .outOfOrder(true)
        .locations("db/kit", "db/migration")
        .placeholders(
            java.util.Map.of("app_role", config.getValue("HEARTH_DB_APP_USER", String.class)));
  }
}
