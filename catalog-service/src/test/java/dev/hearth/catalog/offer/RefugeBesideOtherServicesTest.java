package dev.hearth.catalog.offer;

import static dev.hearth.catalog.offer.Providers.aGroup;
import static dev.hearth.catalog.offer.Providers.aPlainService;
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

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class RefugeBesideOtherServicesTest {
  private UUID agency;
  private UUID stranger;

  @BeforeEach
  void takeTwoAgenciesIn() {
    agency = anAgency();
    stranger = anAgency();
  }

  @ParameterizedTest
  @CsvSource({
    "name, Quillwort Lane group",
    "description, We meet behind Sorrel Court",
    "howToApply, Ring at 12 Quillwort Lane",
    "fees, post to QW3 9XZ"
  })
  void anotherServiceThatNamesThePlaceIsRefusedByFieldAlone(String field, String text) {
    // given
    offered(agency, aRefuge());

    // when
    Response refused = offer(agency, UUID.randomUUID(), aPlainService().put(field, text));

    // then
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.jsonPath().getList("violations.field")).containsExactly(field);
    namesNoPlace(refused);
  }

  @Test
  void anotherServiceAtThePlaceIsRefused() {
    // given
    offered(agency, aRefuge());

    // when
    Response refused = offer(agency, UUID.randomUUID(), aGroup());

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getList("violations.field"))
        .containsExactlyInAnyOrder(
            "places[0].name",
            "places[0].address.line1",
            "places[0].address.postalCode",
            "places[0].latitude");
    namesNoPlace(refused);
  }

  @Test
  void roundedCoordinatesAreThePlaceToo() {
    // given
    offered(agency, aRefuge());
    ObjectNode rounded = aPlainService();
    rounded.putArray("places").add(aPlace().put("latitude", -37.8104).put("longitude", 144.963));
    ObjectNode elsewhere = aPlainService();
    elsewhere.putArray("places").add(aPlace().put("latitude", -37.8204).put("longitude", 144.963));

    // then
    assertThat(offer(agency, UUID.randomUUID(), rounded).jsonPath().getList("violations.field"))
        .containsExactly("places[0].latitude");
    offered(agency, elsewhere);
  }

  @Test
  void soAreChangesOfAnotherServiceAndItsCapacity() {
    // given
    offered(agency, aRefuge());
    UUID advice = offered(agency, aPlainService());

    // then
    assertThat(change(agency, advice, "\"1\"", aGroup()).statusCode()).isEqualTo(400);
    Response told =
        tell(
            agency,
            advice,
            "\"0\"",
            "{\"waitingNote\":\"Ask in Quillwort Lane\",\"waitingConfirmed\":{\"on\":\"2026-11-01\"}}");
    assertThat(told.statusCode()).isEqualTo(400);
    assertThat(told.jsonPath().getList("violations.field")).containsExactly("waitingNote");
  }

  @Test
  void anImportUnderAnotherIdIsRefused() {
    // given
    offered(agency, aRefuge());
    String service =
        """
        [{"id":"%s","name":"Group","status":"active","description":"In Quillwort Lane",
          "service_at_locations":[{"location":{"id":"%s","location_type":"physical",
            "addresses":[{"address_1":"12 Quillwort Lane","city":"Melbourne","country":"AU"}]}}]}]
        """;

    // when
    Response refused =
        admin(agency)
            .body(service.formatted(UUID.randomUUID(), UUID.randomUUID()))
            .post("/v1/hsds/services");

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getList("violations.field"))
        .containsExactlyInAnyOrder(
            "/0/description", "/0/service_at_locations/0/location/addresses/0/address_1");
    namesNoPlace(refused);
  }

  @Test
  void theTownItsPostcodeAndOtherAgenciesMayBeNamed() {
    // given
    ObjectNode refuge = aRefuge();
    ObjectNode place = (ObjectNode) refuge.at("/places/0");
    place.put("name", "Melbourne");
    ((ObjectNode) place.get("address")).put("postalCode", "3000");
    offered(agency, refuge);
    ObjectNode office = aPlainService().put("description", "For all of Melbourne, 3000 families");
    ObjectNode there = aPlace();
    there
        .putObject("address")
        .put("line1", "4 Bramble Street")
        .put("city", "Melbourne")
        .put("postalCode", "3000")
        .put("country", "AU");
    office.putArray("places").add(there);

    // then
    offered(agency, office);
    offered(stranger, aGroup());
  }

  @Test
  void aServiceBecomesConfidentialOnlyWhenNoOtherSaysWhereItIs() {
    // given
    UUID house = offered(agency, aGroup());
    UUID group = offered(agency, aGroup().put("fees", "Pay in Quillwort Lane"));

    // when
    Response refused = change(agency, house, "\"1\"", aRefuge());

    // then
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
    assertThat(refused.asString()).contains("place-named-elsewhere");
    assertThat(refused.jsonPath().getList("namedIn.service")).containsOnly(group.toString());
    assertThat(refused.jsonPath().getList("namedIn.field"))
        .contains("fees", "places[0].address.line1");
    namesNoPlace(refused);
    assertThat(offer(agency, UUID.randomUUID(), aRefuge()).statusCode()).isEqualTo(409);
    ObjectNode elsewhere = aGroup();
    elsewhere.putArray("places");
    assertThat(change(agency, group, "\"1\"", elsewhere).statusCode()).isEqualTo(200);
    assertThat(change(agency, house, "\"1\"", aRefuge()).statusCode()).isEqualTo(200);
  }

  @Test
  void ofTwoThatComeAtOnceOnlyOneIsKept() throws ExecutionException, InterruptedException {
    for (int i = 0; i < 5; i++) {
      // given
      UUID of = anAgency();

      // when
      try (ExecutorService both = Executors.newFixedThreadPool(2)) {
        Future<Response> refuge = both.submit(() -> offer(of, UUID.randomUUID(), aRefuge()));
        Future<Response> group = both.submit(() -> offer(of, UUID.randomUUID(), aGroup()));

        // then
        assertThat(List.of(refuge.get().statusCode(), group.get().statusCode()))
            .containsOnlyOnce(201);
      }
    }
  }

  @Test
  void nobodyOutsideSeesThatItMoved() {
    // given
    UUID id = offered(agency, aRefuge());
    Response before = read(as(stranger, "worker"), id);
    Response colleague = read(as(agency, "worker"), id);
    ObjectNode moved = aRefuge();
    ((ObjectNode) moved.at("/places/0/address")).put("line1", "3 Tansy Row");

    // when
    Response changed = change(agency, id, "\"1\"", moved);

    // then
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(read(admin(agency), id).header("ETag")).isEqualTo("\"2\"");
    assertThat(content(agency, id).at("/places/0/address/line1").asText()).isEqualTo("3 Tansy Row");
    for (String role : List.of("worker", "agency-admin")) {
      Response after = read(as(stranger, role), id);
      assertThat(after.asString()).isEqualTo(before.asString());
      assertThat(after.header("ETag")).isEqualTo(before.header("ETag")).isEqualTo("\"1\"");
    }
    assertThat(read(as(agency, "worker"), id).header("ETag")).isEqualTo(colleague.header("ETag"));
    assertThat(change(agency, id, "\"1\"", moved).statusCode()).isEqualTo(412);
    Response renamed = change(agency, id, "\"2\"", moved.put("fees", "None"));
    assertThat(renamed.header("ETag")).isEqualTo("\"3\"");
    assertThat(read(as(stranger, "worker"), id).header("ETag")).isEqualTo("\"2\"");
  }

  private static ObjectNode aPlace() {
    return Providers.JSON
        .createObjectNode()
        .put("id", UUID.randomUUID().toString())
        .put("kind", "PHYSICAL");
  }

  private static ObjectNode aRefuge() {
    ObjectNode refuge = aGroup().put("confidentialLocation", true);
    ObjectNode place = (ObjectNode) refuge.get("places").get(0);
    refuge.putArray("places").add(place);
    return refuge;
  }

  private static void namesNoPlace(Response answer) {
    assertThat(answer.asString()).doesNotContainIgnoringCase("quillwort", "sorrel", "qw3");
  }
}
