package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Standings that were heard before there was room for all that they tell are heard again. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class OlderStandingsTest {
  private static final String SCHEMA = "older_standings";

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
  void theFeedOfStandingsBeginsAnewAndTheOthersGoOn() {
    // given
    migration().target("44").load().migrate();
    Database.execute(
        """
        insert into older_standings.feed_key (topic, key, sequence)
        values ('hearth.safety-standing', 'a/b', 7), ('hearth.agencies', 'c', 2)
        """);
    Database.execute(
        """
        insert into older_standings.feed_position (topic, partition, next_offset, heartbeat_at)
        values ('hearth.safety-standing', 0, 9, now()), ('hearth.agencies', 0, 3, null)
        """);

    // when
    migration().target("45").load().migrate();

    // then
    assertThat(Database.column("select topic from older_standings.feed_key"))
        .containsExactly("hearth.agencies");
    assertThat(Database.column("select topic from older_standings.feed_position"))
        .containsExactly("hearth.agencies");
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
