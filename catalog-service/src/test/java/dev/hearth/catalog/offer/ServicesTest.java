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
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class ServicesTest {
  private UUID agency;
  private UUID stranger;

  @BeforeEach
  void takeAgenciesIn() {
    agency = anAgency();
    stranger = anAgency();
  }

  @ParameterizedTest
  @ValueSource(strings = {"language", "interventionCode"})
  void aCharacterThatNoCodeHasIsRefusedByName(String parameter) {
    // when
    Response refused = as(agency, "worker").get("/v1/services?" + parameter + "=%00");

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getString("violations.field")).contains(parameter);
  }

  @Test
  void everybodyReadsWhatAnAgencyOffers() {
    // when
    UUID id = offered(agency, aGroup());

    // then
    for (String role : List.of("worker", "partner", "agency-admin", "auditor")) {
      Response answer = read(as(stranger, role), id);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.header("ETag")).isEqualTo("\"1\"");
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      JsonNode read = answer.as(JsonNode.class);
      assertThat(read.get("agencyId").asText()).isEqualTo(agency.toString());
      assertThat(read.at("/content/places/0/address/line1").asText())
          .isEqualTo("12 Quillwort Lane");
      assertThat(read.at("/content/minimumAge").decimalValue()).isEqualByComparingTo("0.5");
      assertThat(read.at("/content/openingTimes")).hasSize(3);
    }
    assertThat(
            RestAssured.given()
                .auth()
                .oauth2(Tokens.withoutAgency("visitor", "worker"))
                .get("/v1/services/" + id)
                .statusCode())
        .isEqualTo(200);
    assertThat(RestAssured.given().get("/v1/services/" + id).statusCode()).isEqualTo(401);
  }

  @Test
  void whatWasReadCanBeSentBackAndChangesNothing() {
    // given
    UUID id = offered(agency, aGroup());

    // when
    Response again = change(agency, id, "\"1\"", content(agency, id));

    // then
    assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void aChangeHasTheNextVersionAndIsAudited() {
    // given
    UUID id = offered(agency, aGroup());

    // when
    Response changed = change(agency, id, "\"1\"", aGroup().put("status", "TEMPORARILY_CLOSED"));

    // then
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(changed.jsonPath().getString("content.status")).isEqualTo("TEMPORARILY_CLOSED");
    assertThat(
            Database.column(
                "select action from audit_entry where subject_id = ? order by id", id.toString()))
        .containsExactly("service.created", "service.changed");
  }

  @Test
  void anotherAgencyChangesNothingAndLearnsNoMoreThanEverybody() {
    // given
    UUID id = offered(agency, aGroup());

    // then
    assertThat(change(stranger, id, "\"1\"", aPlainService()).statusCode()).isEqualTo(404);
    assertThat(change(stranger, UUID.randomUUID(), "\"1\"", aPlainService()).statusCode())
        .isEqualTo(404);
    assertThat(offer(stranger, id, aPlainService()).statusCode()).isEqualTo(412);
    assertThat(content(agency, id).get("name").asText()).isEqualTo("Rosemary group");
    assertThat(
            Database.column(
                "select outcome from audit_entry where subject_id = ? and agency_id = ?::uuid",
                id.toString(),
                stranger.toString()))
        .contains("DENIED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker", "supervisor", "partner", "operator", "catalogue-editor"})
  void nobodyButTheAgencysAdministratorOffers(String role) {
    assertThat(
            as(agency, role)
                .header("If-None-Match", "*")
                .body(aGroup().toString())
                .put("/v1/services/" + UUID.randomUUID())
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void anAgencyThatNobodyTookInOffersNothing() {
    // when
    Response answer = offer(UUID.randomUUID(), UUID.randomUUID(), aPlainService());

    // then
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.asString()).contains("agency-not-taken-in");
  }

  @Test
  void aPutSaysWhatItBuildsOn() {
    // given
    UUID id = offered(agency, aPlainService());

    // then
    assertThat(
            admin(agency).body(aPlainService().toString()).put("/v1/services/" + id).statusCode())
        .isEqualTo(428);
    assertThat(change(agency, id, "\"7\"", aGroup()).statusCode()).isEqualTo(412);
    assertThat(offer(agency, id, aGroup()).statusCode()).isEqualTo(412);
  }

  @Test
  void ofTwoAdministratorsAtOnceOneIsToldAndNothingIsLost()
      throws InterruptedException, ExecutionException {
    // given
    UUID id = offered(agency, aPlainService());

    // when
    List<Response> answers = new ArrayList<>();
    try (ExecutorService admins = Executors.newFixedThreadPool(6)) {
      List<Future<Response>> all =
          IntStream.range(0, 6)
              .mapToObj(
                  i ->
                      admins.submit(
                          () ->
                              change(agency, id, "\"1\"", aPlainService().put("fees", "No. " + i))))
              .toList();
      for (Future<Response> one : all) {
        answers.add(one.get());
      }
    }

    // then
    assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
    List<Response> won = answers.stream().filter(each -> each.statusCode() == 200).toList();
    assertThat(won).hasSize(1);
    assertThat(content(agency, id).get("fees"))
        .isEqualTo(won.getFirst().as(JsonNode.class).at("/content/fees"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/name | '\"\"' | name",
        "/name | '\"Two\\nlines\"' | name",
        "/status | '\"OPEN\"' | status",
        "/status | null | status",
        "/interventionCode | '\"no-such-code\"' | interventionCode",
        "/interventionCode | '\"NOT A CODE\"' | interventionCode",
        "/interventionCode | '\"community-standard-of-care\"' | interventionCode",
        "/minimumAge | -1 | minimumAge",
        "/minimumAge | 120.5 | minimumAge",
        "/minimumAge | 1.234 | minimumAge",
        "/minimumAge | 6 | maximumAge",
        "/maximumAge | 1e400 | maximumAge",
        "/languages/0/code | '\"xx\"' | languages[0].code",
        "/languages/1/code | '\"English\"' | languages[1].code",
        "/email | '\"no mail\"' | email",
        "/url | '\"javascript:alert(1)\"' | url",
        "/url | '\"https://example.org/%zz\"' | url",
        "/url | '\"https://ex ample.org\"' | url",
        "/phones/0/number | '\"call me\"' | phones[0].number",
        "/openingTimes/0/rule | '\"FREQ=DAILY\"' | openingTimes[0].rule",
        "/openingTimes/0/rule | '\"every Monday\"' | openingTimes[0].rule",
        "/openingTimes/1/startsOn | null | openingTimes[1].startsOn",
        "/openingTimes/2/description | null | openingTimes[2].description",
        "/openingTimes/0/opensAt | '\"25:00\"' | openingTimes[0].opensAt",
        "/openingTimes/0/closesAt | null | openingTimes[0].closesAt",
        "/openingTimes/0/validUntil | '\"2026-10-31\"' | openingTimes[0].validUntil",
        "/openingTimes/0/validUntil | '\"2026-02-30\"' | openingTimes[0].validUntil",
        "/timeZone | '\"Melbourne\"' | timeZone",
        "/confidentialLocation | null | confidentialLocation",
        "/places/0/latitude | 91 | places[0].latitude",
        "/places/0/longitude | null | places[0].longitude",
        "/places/0/address/country | '\"XX\"' | places[0].address.country",
        "/places/0/address/line1 | '\"\"' | places[0].address.line1",
        "/places/1/id | '\"6d7a3c52-2f0e-4a9d-8b5e-0d1f6a7b8c9d\"' | places[1].id",
        "/confirmed/on | '\"2999-01-01\"' | confirmed.on",
        "/confirmed/on | null | confirmed.on",
        "/confirmed/by | '\"nobody\"' | confirmed.by",
        "/price | 3 | price"
      })
  void aServiceThatCannotBeMeantIsRefusedByField(String pointer, String value, String field)
      throws Exception {
    // given
    ObjectNode service = aGroup();
    int last = pointer.lastIndexOf('/');
    ((ObjectNode) service.at(pointer.substring(0, last)))
        .set(pointer.substring(last + 1), Providers.JSON.readTree(value));

    // when
    Response answer = offer(agency, UUID.randomUUID(), service);

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getList("violations.field", String.class))
        .anyMatch(each -> each.endsWith(field));
  }

  @Test
  void theBoundariesOfAgesAndDatesAreInside() {
    // given
    ObjectNode service = aGroup().put("minimumAge", 0).put("maximumAge", 120);
    ObjectNode sameAge = aGroup().put("minimumAge", 5).put("maximumAge", 5);
    ((ObjectNode) sameAge.at("/openingTimes/0")).put("validUntil", "2026-11-01");

    // then
    offered(agency, service);
    offered(agency, sameAge);
  }

  @ParameterizedTest
  @CsvSource({"5, false", "6, true", "40, true", "71, true", "72, false"})
  void aServiceIsFoundByTheAgeItIsFor(int ageMonths, boolean found) {
    // given
    UUID id = offered(agency, aGroup());

    // then
    assertThat(ids(Map.of("agencyId", agency, "ageMonths", ageMonths)).contains(id.toString()))
        .isEqualTo(found);
  }

  @Test
  void partsOfYearsEndWithTheirMonth() {
    // given
    UUID id = offered(agency, aGroup().put("maximumAge", 5.5));

    // then
    assertThat(ids(Map.of("agencyId", agency, "ageMonths", 66))).contains(id.toString());
    assertThat(ids(Map.of("agencyId", agency, "ageMonths", 67))).isEmpty();
  }

  @Test
  void filtersNarrowTheList() {
    // given
    String group = offered(agency, aGroup()).toString();
    String advice = offered(agency, aPlainService().put("status", "INACTIVE")).toString();

    // then
    assertThat(ids(Map.of("agencyId", agency))).containsExactlyInAnyOrder(group, advice);
    assertThat(ids(Map.of("agencyId", agency, "interventionCode", "mother-baby-group")))
        .containsExactly(group);
    assertThat(ids(Map.of("agencyId", agency, "status", "INACTIVE"))).containsExactly(advice);
    assertThat(ids(Map.of("agencyId", agency, "language", "haz"))).containsExactly(group);
    assertThat(ids(Map.of("agencyId", agency, "language", "fr"))).isEmpty();
    assertThat(ids(Map.of("agencyId", agency, "placesFree", false)))
        .containsExactlyInAnyOrder(group, advice);
    assertThat(ids(Map.of("agencyId", agency, "placesFree", true))).isEmpty();
    assertThat(ids(Map.of("agencyId", agency, "ageMonths", 900))).containsExactly(advice);
    assertThat(ids(Map.of("agencyId", agency, "limit", 1))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "ageMonths, -3",
    "ageMonths, 1441",
    "ageMonths, old",
    "status, OPEN",
    "agencyId, harbour",
    "limit, 0",
    "limit, 101",
    "cursor, x",
    "placesFree, perhaps"
  })
  void aWrongParameterIsRefused(String parameter, String value) {
    assertThat(as(agency, "worker").queryParam(parameter, value).get("/v1/services").statusCode())
        .isEqualTo(400);
  }

  private List<String> ids(Map<String, ?> parameters) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page =
          as(stranger, "worker")
              .queryParams(parameters)
              .queryParam("cursor", cursor)
              .get("/v1/services");
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      ids.addAll(page.jsonPath().getList("items.id", String.class));
      cursor = page.jsonPath().getString("next");
    }
    return ids;
  }
}
