package dev.hearth.catalog.offer;

import static dev.hearth.catalog.offer.Providers.aPlainService;
import static dev.hearth.catalog.offer.Providers.admin;
import static dev.hearth.catalog.offer.Providers.anAgency;
import static dev.hearth.catalog.offer.Providers.as;
import static dev.hearth.catalog.offer.Providers.content;
import static dev.hearth.catalog.offer.Providers.offer;
import static dev.hearth.catalog.offer.Providers.offered;
import static dev.hearth.catalog.offer.Providers.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class LocalCodeTest {
  private UUID agency;
  private UUID stranger;
  private String local;

  @BeforeEach
  void anAgencyHasAnInterventionOfItsOwn() {
    agency = anAgency();
    stranger = anAgency();
    local = "local-" + UUID.randomUUID();
    ObjectNode own =
        admin(agency)
            .get("/v1/interventions/changed-locks")
            .as(JsonNode.class)
            .get("content")
            .deepCopy();
    own.put("code", local);
    Response created =
        admin(agency)
            .header("If-None-Match", "*")
            .body(Providers.JSON.createObjectNode().set("content", own).toString())
            .put("/v1/local-interventions/" + local);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
  }

  @Test
  void onlyTheAgencyItselfSeesWhichOfItsOwnItOffers() {
    // given
    UUID id = offered(agency, aPlainService().put("interventionCode", local));

    // then
    assertThat(code(read(as(agency, "worker"), id))).isEqualTo(local);
    assertThat(content(agency, id).get("interventionCode").asText()).isEqualTo(local);
    assertThat(code(read(as(stranger, "agency-admin"), id))).isNull();
    assertThat(as(stranger, "worker").queryParam("agencyId", agency).get("/v1/services").asString())
        .contains(id.toString())
        .doesNotContain(local);
    assertThat(export(stranger).toString()).contains(id.toString()).doesNotContain(local);
  }

  @Test
  void onlyTheAgencyItselfFindsItByItsCode() {
    // given
    UUID id = offered(agency, aPlainService().put("interventionCode", local));

    // then
    assertThat(found(agency)).contains(id.toString());
    assertThat(found(stranger)).doesNotContain(id.toString());
  }

  @Test
  void anotherAgencyCannotOfferItAndLearnsNotThatItIsThere() {
    // when
    Response theirs =
        offer(stranger, UUID.randomUUID(), aPlainService().put("interventionCode", local));
    Response nothing =
        offer(
            stranger, UUID.randomUUID(), aPlainService().put("interventionCode", "local-nothing"));

    // then
    assertThat(theirs.statusCode()).isEqualTo(400);
    assertThat(theirs.jsonPath().getList("violations"))
        .isEqualTo(nothing.jsonPath().getList("violations"))
        .hasSize(1);
  }

  @Test
  void itComesInAgainByTheAgencysOwnExportAlone() {
    // given
    UUID id = offered(agency, aPlainService().put("interventionCode", local));
    JsonNode own = export(agency);
    Database.execute("delete from service_offer where id = ?", id);

    // when
    Response report = admin(agency).body(own.toString()).post("/v1/hsds/services");

    // then
    assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
    assertThat(content(agency, id).get("interventionCode").asText()).isEqualTo(local);
  }

  @Test
  void whatWasRetiredMeanwhileMayStayAndIsNotTakenAnew() {
    // given
    UUID id = offered(agency, aPlainService().put("interventionCode", local));
    Response retired =
        admin(agency)
            .header("If-Match", "\"1\"")
            .body("{\"reason\":\"NO_LONGER_OFFERED\"}")
            .post("/v1/local-interventions/" + local + "/retirement");
    assertThat(retired.statusCode()).as(retired.asString()).isBetween(200, 204);

    // then
    ObjectNode renamed = aPlainService().put("interventionCode", local).put("fees", "Free");
    assertThat(Providers.change(agency, id, "\"1\"", renamed).statusCode()).isEqualTo(200);
    assertThat(offer(agency, UUID.randomUUID(), renamed).statusCode()).isEqualTo(400);
  }

  private String found(UUID by) {
    return as(by, "worker").queryParam("interventionCode", local).get("/v1/services").asString();
  }

  private JsonNode export(UUID by) {
    return as(by, "worker")
        .queryParam("agencyId", agency)
        .get("/v1/hsds/services")
        .as(JsonNode.class);
  }

  private static String code(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.jsonPath().getString("content.interventionCode");
  }
}
