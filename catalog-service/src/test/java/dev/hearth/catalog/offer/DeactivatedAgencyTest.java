package dev.hearth.catalog.offer;

import static dev.hearth.catalog.offer.Providers.aPlainService;
import static dev.hearth.catalog.offer.Providers.admin;
import static dev.hearth.catalog.offer.Providers.anAgency;
import static dev.hearth.catalog.offer.Providers.as;
import static dev.hearth.catalog.offer.Providers.change;
import static dev.hearth.catalog.offer.Providers.offer;
import static dev.hearth.catalog.offer.Providers.offered;
import static dev.hearth.catalog.offer.Providers.tell;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.catalog.Calls;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class DeactivatedAgencyTest {
  private UUID agency;
  private UUID service;

  @BeforeEach
  void anAgencyThatOffersIsDeactivated() {
    agency = anAgency();
    service = offered(agency, aPlainService());
    setActive(1, false);
  }

  @Test
  void itOffersAndChangesNothing() {
    // given
    String imported =
        "[{\"id\":\"" + UUID.randomUUID() + "\",\"name\":\"Group\",\"status\":\"active\"}]";

    // then
    refused(offer(agency, UUID.randomUUID(), aPlainService()));
    refused(change(agency, service, "\"1\"", aPlainService().put("fees", "None")));
    refused(
        tell(
            agency,
            service,
            "\"0\"",
            "{\"waitingDays\":3,\"waitingConfirmed\":{\"on\":\"2026-11-01\"}}"));
    refused(admin(agency).body(imported).post("/v1/hsds/services"));
  }

  @Test
  void onlyItselfFindsWhatItOffers() {
    // given
    UUID other = anAgency();

    // then
    assertThat(shownTo(agency)).containsOnly(true);
    assertThat(shownTo(other)).containsOnly(false);
    setActive(2, true);
    assertThat(shownTo(other)).containsOnly(true);
  }

  private boolean[] shownTo(UUID reader) {
    RequestSpecification search = as(reader, "worker").body("{\"agencyId\":\"" + agency + "\"}");
    Response[] answers = {
      as(reader, "worker").get("/v1/services?agencyId=" + agency),
      as(reader, "worker").get("/v1/hsds/services?agencyId=" + agency),
      search.post("/v1/services/search")
    };
    boolean[] shown = new boolean[answers.length];
    for (int i = 0; i < answers.length; i++) {
      assertThat(answers[i].statusCode()).isEqualTo(200);
      shown[i] = answers[i].asString().contains(service.toString());
    }
    return shown;
  }

  private void setActive(int version, boolean active) {
    assertThat(
            Calls.asOperator()
                .header("If-Match", "\"" + version + "\"")
                .body("{\"name\":\"Lantern House\",\"active\":" + active + "}")
                .put("/v1/agencies/" + agency)
                .statusCode())
        .isEqualTo(200);
  }

  private static void refused(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
    assertThat(answer.asString()).contains("agency-deactivated");
  }
}
