package dev.hearth.catalog.hsds;

import static dev.hearth.catalog.offer.Providers.aGroup;
import static dev.hearth.catalog.offer.Providers.aPlainService;
import static dev.hearth.catalog.offer.Providers.admin;
import static dev.hearth.catalog.offer.Providers.anAgency;
import static dev.hearth.catalog.offer.Providers.as;
import static dev.hearth.catalog.offer.Providers.content;
import static dev.hearth.catalog.offer.Providers.offered;
import static dev.hearth.catalog.offer.Providers.tell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.offer.Providers;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class HsdsExchangeTest {
  private static final String TOLD =
      """
      {"placesFree":3,"placesInTotal":8,
       "placesConfirmed":{"on":"2026-11-01","by":"desk@example.org"},"waitingDays":14,
       "waitingNote":"Two weeks","waitingConfirmed":{"on":"2026-10-01","by":"b@example.org"}}
      """;

  private UUID agency;

  @BeforeEach
  void takeAgenciesIn() {
    agency = anAgency();
  }

  @Test
  void whatIsExportedIsHsds() {
    // given
    UUID group = offered(agency, aGroup());
    tell(agency, group, "\"0\"", TOLD);
    offered(agency, aPlainService());

    // when
    List<JsonNode> services = exported(agency, 1);

    // then
    assertThat(services).hasSize(2).allSatisfy(HsdsSchema::accepts);
    assertThat(HsdsSchema.isService(((ObjectNode) services.getFirst()).put("id", "no id")))
        .as("the schemas do refuse")
        .isFalse();
    JsonNode service = service(group, exported(agency, 100));
    assertThat(service.at("/organization/id").asText()).isEqualTo(agency.toString());
    assertThat(service.at("/attributes/0/taxonomy_term/taxonomy").asText())
        .isEqualTo("intervention");
    assertThat(service.at("/attributes/0/taxonomy_term/code").asText())
        .isEqualTo("mother-baby-group");
    assertThat(service.at("/attributes/0/taxonomy_term/name").asText())
        .isEqualTo("Mother and baby group");
    assertThat(service.at("/capacities/0/available").asInt()).isEqualTo(3);
    assertThat(service.at("/schedules/0/byday").asText()).isEqualTo("MO,TH");
    assertThat(service.at("/schedules/0/until").asText()).isEqualTo("2027-12-31");
    assertThat(service.at("/languages/1/name").asText()).isEqualTo("Hazaragi");
    assertThat(ids(service)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsExportedComesInAsItWas() {
    // given
    UUID group = offered(agency, aGroup());
    tell(agency, group, "\"0\"", TOLD);
    UUID plain = offered(agency, aPlainService());
    List<JsonNode> before = List.of(state(group), state(plain));
    List<JsonNode> services = exported(agency, 100);
    Database.execute("delete from service_offer where agency_id = ?", agency);

    // when
    Response report = bring(agency, page(services), "WHOLE");

    // then
    assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
    assertThat(report.jsonPath().getList("landed.outcome")).containsOnly("CREATED").hasSize(2);
    assertThat(report.jsonPath().getList("leftOut")).isEmpty();
    assertThat(report.jsonPath().getList("unclassified")).isEmpty();
    assertThat(List.of(state(group), state(plain))).isEqualTo(before);
  }

  @Test
  void theSameOnceMoreChangesNothing() {
    // given
    UUID group = offered(agency, aGroup());
    tell(agency, group, "\"0\"", TOLD);
    List<JsonNode> services = exported(agency, 100);

    // when
    Response again = bring(agency, page(services), "WHOLE");

    // then
    assertThat(again.jsonPath().getList("landed.outcome")).containsExactly("UNCHANGED");
    assertThat(Providers.read(admin(agency), group).header("ETag")).isEqualTo("\"1\"");
    assertThat(exported(agency, 100)).isEqualTo(services);
  }

  @Test
  void withOneErrorNothingLandsAndEveryErrorIsNamedByItsPlace() {
    // given
    ObjectNode good = hsds("Good");
    ObjectNode bad = hsds("");
    bad.put("status", "open").put("minimum_age", "six").put("maximum_age", -3);
    bad.putArray("languages").addObject().put("code", "xx");
    bad.putArray("phones").add("9000 1234").addObject();
    bad.putArray("schedules")
        .addObject()
        .put("freq", "DAILY")
        .put("dtstart", "2026-13-01")
        .put("byweekno", "3");
    bad.putArray("service_areas").addObject();
    ObjectNode location = bad.putArray("service_at_locations").addObject().putObject("location");
    location.put("id", UUID.randomUUID().toString()).put("location_type", "somewhere");
    location.putArray("addresses").addObject().put("address_1", "1 Way").put("country", "Narnia");
    location.putArray("accessibility").addObject().put("description", "");
    ObjectNode stranger = hsds("Of another").put("organization_id", UUID.randomUUID().toString());

    // when
    Response answer =
        bring(agency, page(List.of(good, bad, stranger, hsds("x").put("id", 3))), null);

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getString("type")).endsWith("import-refused");
    assertThat(answer.jsonPath().getList("violations.field", String.class))
        .containsExactlyInAnyOrder(
            "/contents/1/name",
            "/contents/1/status",
            "/contents/1/minimum_age",
            "/contents/1/maximum_age",
            "/contents/1/languages/0/code",
            "/contents/1/phones/0",
            "/contents/1/phones/0/number",
            "/contents/1/phones/1/number",
            "/contents/1/schedules/0/dtstart",
            "/contents/1/schedules/0/freq",
            "/contents/1/service_areas/0/name",
            "/contents/1/service_at_locations/0/location/location_type",
            "/contents/1/service_at_locations/0/location/addresses/0/city",
            "/contents/1/service_at_locations/0/location/addresses/0/country",
            "/contents/1/service_at_locations/0/location/accessibility/0/description",
            "/contents/2/organization_id",
            "/contents/3/id");
    assertThat(answer.asString()).doesNotContain("Narnia", "somewhere", "six");
    assertThat(exported(agency, 100)).isEmpty();
  }

  @Test
  void askedForAPartTheGoodOnesLandAndTheOthersAreNamed() {
    // given
    ObjectNode good = hsds("Good");
    ObjectNode bad = hsds("Bad").put("status", "open");
    ObjectNode twice = hsds("Twice").put("id", good.get("id").asText());

    // when
    Response report = bring(agency, page(List.of(bad, good, twice)), "PARTIAL");

    // then
    assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
    assertThat(report.jsonPath().getList("landed.record")).containsExactly("/contents/1");
    assertThat(report.jsonPath().getList("landed.id")).containsExactly(good.get("id").asText());
    assertThat(report.jsonPath().getList("refused.field"))
        .containsExactly("/contents/0/status", "/contents/2/id");
    assertThat(exported(agency, 100))
        .extracting(each -> each.get("name").asText())
        .containsExactly("Good");
  }

  @Test
  void unknownTermsComeInAsUnclassifiedAndAreNamed() {
    // given
    ObjectNode foreign = hsds("Foreign terms");
    ArrayNode attributes = foreign.putArray("attributes");
    term(attributes, "open-eligibility", "mother-baby-group");
    term(attributes, "intervention", "no-such-code");
    term(attributes, "intervention ", "keep");

    // when
    Response report = bring(agency, page(List.of(foreign)), null);

    // then
    assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
    assertThat(report.jsonPath().getList("unclassified"))
        .containsExactlyInAnyOrder(
            "/contents/0/attributes/0/taxonomy_term",
            "/contents/0/attributes/1/taxonomy_term/code",
            "/contents/0/attributes/2/taxonomy_term");
    assertThat(content(agency, id(foreign)).get("interventionCode").isNull()).isTrue();
  }

  @Test
  void whatAHumanClassifiedStaysWhenTheOtherSystemDoesNotSay() {
    // given
    UUID id = offered(agency, aPlainService().put("interventionCode", "keep"));
    ObjectNode unclassified = hsds("Renamed").put("id", id.toString());

    // when
    bring(agency, page(List.of(unclassified)), null);

    // then
    assertThat(content(agency, id).get("name").asText()).isEqualTo("Renamed");
    assertThat(content(agency, id).get("interventionCode").asText()).isEqualTo("keep");
  }

  @Test
  void twoInterventionsForOneServiceAreRefused() {
    // given
    ObjectNode both = hsds("Both");
    term(both.putArray("attributes"), "intervention", "keep");
    term((ArrayNode) both.get("attributes"), "intervention", "safecare");

    // then
    assertThat(bring(agency, page(List.of(both)), null).jsonPath().getList("violations.field"))
        .containsExactly("/contents/0/attributes/1/taxonomy_term/code");
  }

  @Test
  void whatHasNoPlaceWithUsIsNamed() {
    // given
    ObjectNode service = hsds("Rich").put("wait_time", "long");
    service.putArray("contacts").addObject().put("name", "Ann");
    service.putArray("phones").addObject().put("number", "1").putArray("languages").addObject();
    service
        .putArray("capacities")
        .addObject()
        .put("available", 3)
        .put("updated", "2026-01-01T00:00:00Z")
        .putObject("unit")
        .put("name", "beds");

    // when
    Response report = bring(agency, page(List.of(service)), null);

    // then
    assertThat(report.jsonPath().getList("leftOut"))
        .containsExactlyInAnyOrder(
            "/contents/0/capacities/0",
            "/contents/0/wait_time",
            "/contents/0/contacts",
            "/contents/0/phones/0/languages");
  }

  @Test
  void anotherAgencysServiceIsNotWrittenOver() {
    // given
    UUID other = anAgency();
    UUID theirs = offered(other, aGroup());
    ObjectNode service = hsds("Mine now").put("id", theirs.toString());

    // when
    Response answer = bring(agency, page(List.of(service)), null);

    // then
    assertThat(answer.jsonPath().getList("violations.field")).containsExactly("/contents/0/id");
    assertThat(bring(agency, page(exported(other, 100)), null).statusCode()).isEqualTo(400);
    assertThat(content(other, theirs).get("name").asText()).isEqualTo("Rosemary group");
  }

  @Test
  void aConfidentialServiceStaysSoAndTakesNoLocation() {
    // given
    UUID refuge = offered(agency, aGroup().put("confidentialLocation", true));
    ObjectNode renamed = hsds("Renamed").put("id", refuge.toString());
    ObjectNode telling = renamed.deepCopy().put("description", "In Quillwort Lane");
    ObjectNode located = renamed.deepCopy();
    ObjectNode location =
        located.putArray("service_at_locations").addObject().putObject("location");
    location.put("id", UUID.randomUUID().toString()).put("location_type", "physical");

    // then
    assertThat(bring(agency, page(List.of(telling)), null).jsonPath().getList("violations.field"))
        .containsExactly("/contents/0/description");
    assertThat(bring(agency, page(List.of(located)), null).jsonPath().getList("violations.field"))
        .containsExactly("/contents/0/service_at_locations");
    assertThat(bring(agency, page(List.of(renamed)), null).statusCode()).isEqualTo(200);
    assertThat(content(agency, refuge).get("name").asText()).isEqualTo("Renamed");
    assertThat(content(agency, refuge).get("confidentialLocation").asBoolean()).isTrue();
    assertThat(content(agency, refuge).get("places")).hasSize(2);
    assertThat(exported(agency, 100)).isEmpty();
  }

  @Test
  void aListWithoutEndIsOneFinding() {
    // given
    StringBuilder numbers = new StringBuilder("1");
    IntStream.range(1, 100_000).forEach(i -> numbers.append(",1"));
    String service = "[{\"id\":\"%s\",\"name\":\"x\",\"status\":\"active\",\"languages\":[%s]}]";

    // when
    Response answer =
        admin(agency).body(service.formatted(UUID.randomUUID(), numbers)).post("/v1/hsds/services");

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("violations.field")).containsExactly("/0/languages");
  }

  @Test
  void ofARecordTheFirstHundredFindingsAreNamed() {
    // given
    ObjectNode service = hsds("x");
    for (String list : List.of("languages", "phones", "schedules")) {
      ArrayNode numbers = service.putArray(list);
      IntStream.range(0, 100).forEach(numbers::add);
    }

    // when
    Response answer = bring(agency, page(List.of(service)), null);

    // then
    assertThat(answer.jsonPath().getList("violations")).hasSize(100);
  }

  @Test
  void theModeIsUnderstoodInAnyCase() {
    // given
    List<ObjectNode> one = List.of(hsds("Good"), hsds(""));

    // then
    for (String mode : List.of("partial", "Partial", "PARTIAL")) {
      Response report = bring(agency, page(one), mode);
      assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
      assertThat(report.jsonPath().getList("landed")).hasSize(1);
    }
    assertThat(bring(agency, page(one), "half").jsonPath().getList("violations.field"))
        .containsExactly("mode");
  }

  @Test
  void aNumberThatNobodyCanMeanIsRefusedToo() {
    // given
    String service = "[{\"id\":\"%s\",\"name\":\"x\",\"status\":\"active\",\"minimum_age\":%s}]";

    // then
    for (String age : List.of("1e400", "-1e400", "9".repeat(500), "-0.001", "1.234")) {
      Response answer =
          admin(agency).body(service.formatted(UUID.randomUUID(), age)).post("/v1/hsds/services");
      assertThat(answer.statusCode()).as(age).isEqualTo(400);
      assertThat(answer.jsonPath().getList("violations.field")).containsExactly("/0/minimum_age");
    }
  }

  @Test
  void aBareListIsTakenToo() {
    // given
    ArrayNode list = Providers.JSON.createArrayNode().add(hsds("Good")).add(hsds(""));

    // then
    assertThat(bring(agency, list, null).jsonPath().getList("violations.field"))
        .containsExactly("/1/name");
    list.remove(1);
    assertThat(bring(agency, list, null).statusCode()).isEqualTo(200);
  }

  @Test
  void anythingElseIsRefused() {
    for (String body : List.of("{}", "3", "\"services\"", "{\"contents\":3}", "null", "", "{")) {
      assertThat(admin(agency).body(body).post("/v1/hsds/services").statusCode())
          .as(body)
          .isEqualTo(400);
    }
    ArrayNode many = Providers.JSON.createArrayNode();
    IntStream.range(0, 201).forEach(i -> many.add(hsds("No. " + i)));
    assertThat(bring(agency, many, null).statusCode()).isEqualTo(400);
    assertThat(bring(agency, page(List.of()), "SOME").statusCode()).isEqualTo(400);
    assertThat(bring(agency, page(List.of(hsds("x".repeat(300_000)))), null).statusCode())
        .isEqualTo(400);
    assertThat(exported(agency, 100)).isEmpty();
  }

  @Test
  void onlyTheAgencysAdministratorBringsAndEverybodyFetches() {
    for (String role : List.of("worker", "partner", "operator", "catalogue-editor")) {
      assertThat(as(agency, role).body("[]").post("/v1/hsds/services").statusCode()).isEqualTo(403);
      assertThat(as(agency, role).get("/v1/hsds/services").statusCode()).isEqualTo(200);
    }
    assertThat(RestAssured.given().get("/v1/hsds/services").statusCode()).isEqualTo(401);
    assertThat(bring(UUID.randomUUID(), page(List.of(hsds("Early"))), null).statusCode())
        .isEqualTo(409);
  }

  private static ObjectNode hsds(String name) {
    return Providers.JSON
        .createObjectNode()
        .put("id", UUID.randomUUID().toString())
        .put("name", name)
        .put("status", "active");
  }

  private static void term(ArrayNode attributes, String taxonomy, String code) {
    attributes
        .addObject()
        .put("id", UUID.randomUUID().toString())
        .putObject("taxonomy_term")
        .put("name", code)
        .put("description", code)
        .put("code", code)
        .put("taxonomy", taxonomy);
  }

  private static ObjectNode page(List<? extends JsonNode> services) {
    ObjectNode page = Providers.JSON.createObjectNode().put("size", services.size());
    page.putArray("contents").addAll(services);
    return page;
  }

  private static Response bring(UUID agency, JsonNode services, String mode) {
    String query = mode == null ? "" : "?mode=" + mode;
    return admin(agency).body(services.toString()).post("/v1/hsds/services" + query);
  }

  private static List<JsonNode> exported(UUID agency, int limit) {
    List<JsonNode> services = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page =
          as(UUID.randomUUID(), "worker")
              .queryParam("agencyId", agency)
              .queryParam("limit", limit)
              .queryParam("cursor", cursor)
              .get("/v1/hsds/services");
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      page.as(JsonNode.class).get("contents").forEach(services::add);
      cursor = page.jsonPath().getString("next");
    }
    return services;
  }

  private static JsonNode service(UUID id, List<JsonNode> services) {
    return services.stream().filter(each -> id(each).equals(id)).findFirst().orElseThrow();
  }

  private static UUID id(JsonNode service) {
    return UUID.fromString(service.get("id").asText());
  }

  /** Content and capacity, without the versions. */
  private JsonNode state(UUID id) {
    ObjectNode state = Providers.JSON.createObjectNode();
    state.set("content", content(agency, id));
    state.set("capacity", admin(agency).get("/v1/services/" + id + "/capacity").as(JsonNode.class));
    return state;
  }

  private static List<String> ids(JsonNode service) {
    Set<String> terms = new HashSet<>();
    service.findValues("taxonomy_term").forEach(term -> terms.add(term.get("id").asText()));
    return service.findValues("id").stream()
        .map(JsonNode::asText)
        .filter(id -> !terms.contains(id))
        .toList();
  }
}
