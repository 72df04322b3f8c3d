package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs that stood in the case's own row are there after the migration, of all agencies. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class OlderNeedsKeptTest {
  private static final String SCHEMA = "older_needs";

  @BeforeEach
  void aSchemaOfItsOwn() {
    Database.execute(
        "create schema "
            + SCHEMA
            + " authorization "
            + ConfigProvider.getConfig().getValue("HEARTH_DB_OWNER_USER", String.class));
  }

  @AfterEach
  void dropIt() {
    Database.execute("drop schema " + SCHEMA + " cascade");
  }

  @Test
  void everyCaseKeepsItsNeedsAndOneThatWasNeverAskedStaysSo() {
    // given
    migration().target("3").load().migrate();
    UUID asked = insert("UNMET", "MET", "NOT_ASKED");
    UUID elsewhere = insert("NOT_A_NEED", "PARTLY_MET", "MET");
    UUID neverAsked = insert("NOT_ASKED", "NOT_ASKED", "NOT_ASKED");

    // when
    migration().target("20").load().migrate();

    // then
    assertThat(needs(asked)).isEqualTo("FOOD=MET HOUSING=UNMET MATERIAL=NOT_ASKED");
    assertThat(needs(elsewhere)).isEqualTo("FOOD=PARTLY_MET HOUSING=NOT_A_NEED MATERIAL=MET");
    assertThat(needs(neverAsked)).isNull();
    assertThat(
            Database.count("select version from older_needs.case_section where case_id = ?", asked))
        .isEqualTo(1);
    assertThat(
            Database.column(
                "select relforcerowsecurity from pg_class c join pg_namespace n"
                    + " on n.oid = c.relnamespace where nspname = ? and relkind = 'r' and relname in"
                    + " ('case_file', 'asked_topic', 'case_section')",
                SCHEMA))
        .containsExactly("t", "t", "t");
  }

  private static UUID insert(String housing, String food, String material) {
    UUID id = UUID.randomUUID();
    Database.execute(
        """
        insert into older_needs.case_file (agency_id, id, version, maltreatment_types,
          puv_recorded, need_housing, need_food, need_material, created_at)
        values (?, ?, 3, '{}', false, ?, ?, ?, '2026-05-01T00:00:00Z')
        """,
        UUID.randomUUID(),
        id,
        housing,
        food,
        material);
    return id;
  }

  private static String needs(UUID caseId) {
    return Database.column(
            """
            select string_agg(topic || '=' || status, ' ' order by topic)
            from older_needs.asked_topic where case_id = ? and section = 'NEEDS'
            """,
            caseId)
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
        .placeholders(Map.of("app_role", config.getValue("HEARTH_DB_APP_USER", String.class)));
  }
}
