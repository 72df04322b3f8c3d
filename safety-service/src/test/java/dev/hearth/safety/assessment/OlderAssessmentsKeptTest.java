package dev.hearth.safety.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Assessments whose seals did not name them yet are marked by the migration, and still open. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class OlderAssessmentsKeptTest {
  private static final String SCHEMA = "older_seals";
  private static final String ONE_ANSWER =
      "{\"SC01\":{\"state\":\"ANSWERED\",\"values\":[\"NOT_SAFE\"],\"saidBy\":\"MOTHER\"}}";

  @Inject AgencyContext agencies;
  @Inject PersonalData personalData;

  @Test
  void thoseFromBeforeAreMarkedInAllAgencies() {
    // given
    Config config = ConfigProvider.getConfig();
    Database.execute(
        "create schema %s authorization %s"
            .formatted(SCHEMA, config.getValue("HEARTH_DB_OWNER_USER", String.class)));
    try {
      migration(config).target("11").load().migrate();
      UUID before = insert(Service.HARBOUR, "2020-05-01T00:00:00Z");
      UUID beforeElsewhere = insert(Service.WELLSPRING, "2020-05-01T00:00:00Z");
      migration(config).target("12").load().migrate();
      UUID since = insert(Service.HARBOUR, "2999-05-01T00:00:00Z");

      // when
      migration(config).target("41").load().migrate();

      // then
      assertThat(
              Database.column("select id::text from older_seals.assessment where sealed_by_field"))
          .containsExactlyInAnyOrder(before.toString(), beforeElsewhere.toString())
          .doesNotContain(since.toString());
    } finally {
      Database.execute("drop schema " + SCHEMA + " cascade");
    }
  }

  @Test
  void whatWasSealedThenOpensAndCanBeGoneOnWith() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    UUID completed = hers.answered(Map.of());
    hers.complete(completed, "YES").then().statusCode(200);
    UUID open = hers.answered(Map.of());
    for (UUID older : new UUID[] {completed, open}) {
      Database.execute(
          "update assessment set sealed_by_field = true, sealed_answers = ? where id = ?",
          sealed(hers, "assessment.answers", ONE_ANSWER),
          older);
    }
    Database.execute(
        "update assessment set judgement = 'HIGH', sealed_judgement_reason = ? where id = ?",
        sealed(hers, "assessment.judgement-reason", "A bad feeling"),
        completed);

    // when
    JsonPath read = read(hers, completed);
    hers.complete(open, "NO").then().statusCode(200);

    // then
    assertThat(read.getString("answers.SC01.values[0]")).isEqualTo("NOT_SAFE");
    assertThat(read.getString("result.judgementReason")).isEqualTo("A bad feeling");
    assertThat(read(hers, open).getString("answers.SC01.saidBy")).isEqualTo("MOTHER");
  }

  private byte[] sealed(ACase hers, String field, String text) {
    return agencies.within(
        hers.agency(),
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> personalData.seal(hers.id(), field, text)));
  }

  private static JsonPath read(ACase hers, UUID assessment) {
    return hers.asWorker()
        .get("/v1/assessments/{id}", assessment)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static UUID insert(UUID agency, String startedAt) {
    UUID id = UUID.randomUUID();
    Database.execute(
        """
        insert into older_seals.assessment (agency_id, id, case_id, version, instrument_code,
          instrument_version, instrument_validated, external_factors, started_at, started_by)
        values (?, ?, ?, 1, 'safety-check', '1.0.0', false, true, ?::timestamptz, 'somebody')
        """,
        agency,
        id,
        UUID.randomUUID(),
        startedAt);
    return id;
  }

  private static FluentConfiguration migration(Config config) {
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
