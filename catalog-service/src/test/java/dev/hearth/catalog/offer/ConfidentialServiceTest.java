package dev.hearth.catalog.offer;

import static dev.hearth.catalog.offer.Providers.aGroup;
import static dev.hearth.catalog.offer.Providers.admin;
import static dev.hearth.catalog.offer.Providers.anAgency;
import static dev.hearth.catalog.offer.Providers.as;
import static dev.hearth.catalog.offer.Providers.change;
import static dev.hearth.catalog.offer.Providers.content;
import static dev.hearth.catalog.offer.Providers.offer;
import static dev.hearth.catalog.offer.Providers.offered;
import static dev.hearth.catalog.offer.Providers.read;
import static dev.hearth.catalog.offer.Providers.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class ConfidentialServiceTest {
  private static final Pattern PLACE =
      Pattern.compile(
          "quillwort|sorrel court|yellow door|bus 12|hearing loop|QW3 ?9XZ|37\\.810426|144\\.963061",
          Pattern.CASE_INSENSITIVE);

  private UUID agency;
  private UUID stranger;
  private final Log log = new Log();

  @BeforeEach
  void takeTwoAgenciesInAndListenToTheLog() {
    agency = anAgency();
    stranger = anAgency();
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(log);
  }

  @Test
  void nobodyButItsAdministratorsReadsWhereItIs() {
    // given
    UUID id = offered(agency, aRefuge());

    // then
    JsonNode place = content(agency, id).get("places").get(0);
    assertThat(place.at("/address/line1").asText()).isEqualTo("12 Quillwort Lane");
    assertThat(place.get("latitude").asDouble()).isEqualTo(-37.810426);
    everybodyElse()
        .forEach(who -> answersOf(who, id).forEach(ConfidentialServiceTest::namesNoPlace));
    Stream.of("/v1/services?agencyId=" + agency, "/v1/hsds/services?agencyId=" + agency)
        .map(path -> admin(agency).get(path))
        .forEach(ConfidentialServiceTest::namesNoPlace);
    assertThat(read(as(stranger, "worker"), id).jsonPath().getList("content.phones")).hasSize(2);
    assertThat(
            Database.column(
                "select action from audit_entry where subject_id = ? order by id", id.toString()))
        .containsExactly("service.created", "service.place-read");
  }

  @Test
  void itIsInNoExportNotEvenItsAgencysOwn() {
    // given
    UUID refuge = offered(agency, aRefuge());
    ObjectNode elsewhere = aGroup();
    elsewhere.putArray("places");
    UUID group = offered(agency, elsewhere);

    // then
    for (RequestSpecification who : List.of(admin(agency), as(stranger, "partner"))) {
      assertThat(
              who.queryParam("agencyId", agency)
                  .get("/v1/hsds/services")
                  .jsonPath()
                  .getList("contents.id", String.class))
          .containsExactly(group.toString())
          .doesNotContain(refuge.toString());
    }
  }

  @Test
  void inTheTablesInTheLogAndOnTheBrokerThereIsNoWordOfIt() {
    // given
    UUID id = offered(agency, aRefuge());
    tell(
        agency,
        id,
        "\"0\"",
        "{\"waitingNote\":\"Long\",\"waitingConfirmed\":{\"on\":\"2026-11-01\"}}");
    change(agency, id, "\"1\"", aRefuge().put("description", "12 Quillwort Lane"));
    change(agency, id, "\"1\"", aRefuge().put("timeZone", "Quillwort"));

    // then
    List<String> rows =
        Stream.of("service_offer", "audit_entry", "outbox_event", "idempotency_key")
            .flatMap(
                table ->
                    Database.column(
                        "select t::text from " + table + " t where t::text like ?",
                        "%" + agency + "%")
                        .stream())
            .toList();
    assertThat(rows).hasSizeGreaterThan(2).noneMatch(row -> PLACE.matcher(row).find());
    assertThat(
            Stream.of("hearth.agencies", "hearth.interventions")
                .flatMap(topic -> Broker.all(topic).stream()))
        .isNotEmpty()
        .noneMatch(event -> event.data().toString().contains("Quillwort"));
    assertThat(log.lines).noneMatch(line -> PLACE.matcher(line).find());
  }

  @Test
  void whatBecomesConfidentialIsGoneEverywhere() {
    // given
    UUID id = offered(agency, aGroup());
    assertThat(read(as(stranger, "worker"), id).asString()).contains("Quillwort");

    // when
    Response changed = change(agency, id, "\"1\"", aRefuge());

    // then
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    everybodyElse()
        .forEach(who -> answersOf(who, id).forEach(ConfidentialServiceTest::namesNoPlace));
    assertThat(
            Database.column(
                "select t::text from service_offer t where id = ?::uuid", id.toString()))
        .noneMatch(row -> PLACE.matcher(row).find());
  }

  @Test
  void aTextThatNamesTheOldPlaceIsRefusedWhenThePlaceIsTakenAway() {
    // given
    UUID id = offered(agency, aGroup().put("howToApply", "Ring at 12 Quillwort Lane"));
    ObjectNode refuge = aRefuge().put("howToApply", "Ring at 12 Quillwort Lane");
    refuge.putArray("places");

    // when
    Response refused = change(agency, id, "\"1\"", refuge);

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getList("violations.field")).containsExactly("howToApply");
    namesNoPlace(refused);
  }

  @ParameterizedTest
  @CsvSource({
    "name, Quillwort Lane Refuge",
    "alternateName, The house at Quillwort lane",
    "description, Behind Sorrel Court",
    "alert, Post goes to QW39XZ",
    "eligibility, for QUILLWORT-LANE neighbours",
    "fees, see 12 quillwort lane",
    "url, https://maps.example/quillwort-lane"
  })
  void aTextThatGivesTheAddressAwayIsRefused(String field, String text) {
    // when
    Response refused = offer(agency, UUID.randomUUID(), aRefuge().put(field, text));

    // then
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.jsonPath().getList("violations.field")).containsExactly(field);
    namesNoPlace(refused);
  }

  @Test
  void soIsANoteOnItsCapacityBeforeAndAfter() {
    // given
    String note =
        "{\"waitingNote\":\"Ask in Quillwort Lane\",\"waitingConfirmed\":{\"on\":\"2026-11-01\"}}";
    UUID refuge = offered(agency, aRefuge());
    UUID group = offered(stranger, aGroup());
    tell(stranger, group, "\"0\"", note);

    // then
    Response told = tell(agency, refuge, "\"0\"", note);
    assertThat(told.statusCode()).isEqualTo(400);
    assertThat(told.jsonPath().getList("violations.field")).containsExactly("waitingNote");
    Response hidden = change(stranger, group, "\"1\"", aRefuge());
    assertThat(hidden.statusCode()).isEqualTo(400);
    assertThat(hidden.jsonPath().getList("violations.field"))
        .containsExactly("capacity.waitingNote");
  }

  @Test
  void aPlaceKeepsSealedWhenSomethingElseChanges() {
    // given
    UUID id = offered(agency, aRefuge());

    // when
    tell(agency, id, "\"0\"", "{\"waitingDays\":3,\"waitingConfirmed\":{\"on\":\"2026-11-01\"}}");
    change(agency, id, "\"1\"", aRefuge().put("fees", "None"));

    // then
    assertThat(content(agency, id).get("places")).hasSize(1);
    namesNoPlace(read(as(stranger, "worker"), id));
  }

  @Test
  void theDatabaseItselfTakesNoConfidentialPlaceInTheClear() {
    // given
    UUID id = offered(agency, aRefuge());

    // then
    assertThatThrownBy(
            () ->
                Database.execute(
                    "update service_offer set content = jsonb_set(content, '{places}', '[{}]')"
                        + " where id = ?",
                    id))
        .hasStackTraceContaining("service_offer_confidential_place_sealed");
  }

  @Test
  void withTheApplicationsPasswordAnotherAgencyChangesNothingAndFindsNoKey() throws SQLException {
    // given
    UUID id = offered(agency, aRefuge());

    // when
    try (Connection intruder = Database.application();
        Statement statement = intruder.createStatement()) {
      statement.execute("select set_config('hearth.agency', '" + stranger + "', false)");

      // then
      String of = " where id = '" + id + "'";
      assertThat(statement.executeUpdate("update service_offer set version = 9" + of)).isZero();
      assertThat(
              statement
                  .executeQuery("select 1 from data_key where subject_id = '" + id + "'")
                  .next())
          .isFalse();
      assertThatThrownBy(() -> statement.executeUpdate("delete from service_offer" + of))
          .hasMessageContaining("permission denied");
    }
  }

  private Stream<Supplier<RequestSpecification>> everybodyElse() {
    return Stream.of(
        () -> as(agency, "worker"),
        () -> as(agency, "supervisor"),
        () -> as(agency, "partner"),
        () -> as(agency, "auditor"),
        () -> as(agency, "operator"),
        () -> as(stranger, "agency-admin"),
        () -> as(stranger, "partner"),
        () -> as(stranger, "catalogue-editor"));
  }

  private Stream<Response> answersOf(Supplier<RequestSpecification> who, UUID id) {
    return Stream.of(
            "/v1/services/" + id,
            "/v1/services/" + id + "/capacity",
            "/v1/services?agencyId=" + agency,
            "/v1/hsds/services?agencyId=" + agency,
            "/q/metrics")
        .map(path -> who.get().get(path));
  }

  private static void namesNoPlace(Response answer) {
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(PLACE.matcher(answer.asString()).find()).as(answer.asString()).isFalse();
  }

  private static ObjectNode aRefuge() {
    ObjectNode refuge = aGroup().put("confidentialLocation", true);
    JsonNode place = refuge.get("places").get(0);
    refuge.putArray("places").add(place);
    return refuge;
  }

  private static final class Log extends Handler {
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
