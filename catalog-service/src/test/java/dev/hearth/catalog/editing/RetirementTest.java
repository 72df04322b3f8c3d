package dev.hearth.catalog.editing;

import static dev.hearth.catalog.Calls.asWorker;
import static dev.hearth.catalog.editing.Editor.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.intervention.InterventionPublished;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class RetirementTest {
  private static final EventContract CONTRACT =
      new EventContract("catalog-service", InterventionPublished.TYPE);

  @Inject CurrentCatalogue catalogue;

  private final String code = "ends-" + UUID.randomUUID();
  private final UUID id = UUID.randomUUID();
  private final Editor edith = new Editor();
  private final Editor otto = new Editor();

  @AfterEach
  void leaveTheCatalogueAsItWas() {
    Editor.forget("ends-");
  }

  @Test
  void anEntryTakenOutIsToldAsRetiredInEveryVersion() {
    // given
    edith.hasPublished(0, entry(code));
    edith.hasPublished(1, entry(code).put("name", "Second"));
    assertThat(edith.proposes(id, retirement("respite")).statusCode()).isEqualTo(201);

    // when
    Response approved = otto.approves(id, "\"1\"");

    // then
    assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
    for (int version = 1; version <= 2; version++) {
      Published told = retired(code + "@" + version);
      CONTRACT.accepts(told.data());
      assertThat(told.data().get("successorCode").asText()).isEqualTo("respite");
    }
    assertThat(catalogue.today().entries()).extracting(Listed::code).doesNotContain(code);
    JsonNode latest = asWorker().get("/v1/interventions/" + code).as(JsonNode.class);
    assertThat(latest.get("status").asText()).isEqualTo("RETIRED");
    assertThat(latest.at("/retired/reason").asText()).isEqualTo("SUPERSEDED");
    assertThat(latest.at("/retired/successorCode").asText()).isEqualTo("respite");
    assertThat(
            Database.column(
                "select what from catalogue_change where code = ? order by number", code))
        .containsExactly("PUBLISHED", "PUBLISHED", "RETIRED");
    assertThat(
            Database.column(
                "select action from audit_entry where subject_id = ? order by id", id.toString()))
        .containsExactly("retirement.proposed", "retirement.approved");
  }

  @Test
  void whoeverHasReadItBeforeIsToldThatItIsRetired() {
    // given
    edith.hasPublished(0, entry(code));
    String etag = asWorker().get("/v1/interventions/" + code).header("ETag");

    // when
    edith.hasRetired(code);

    // then
    Response again = asWorker().header("If-None-Match", etag).get("/v1/interventions/" + code);
    assertThat(again.statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverProposesCannotApprove() {
    // given
    edith.hasPublished(0, entry(code));
    edith.proposes(id, retirement(null));

    // when
    Response refused = edith.approves(id, "\"1\"");

    // then
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.jsonPath().getString("type")).endsWith("/proposer-cannot-approve");
    assertThat(catalogue.today().entries()).extracting(Listed::code).contains(code);
  }

  @Test
  void aVersionPublishedSinceEndsTheProposal() {
    // given
    edith.hasPublished(0, entry(code));
    edith.proposes(id, retirement(null));
    edith.hasPublished(1, entry(code).put("name", "Second"));

    // when
    Response refused = otto.approves(id, "\"1\"");

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getInt("newest")).isEqualTo(2);
    assertThat(refused.jsonPath().getList("possible")).containsExactly("WITHDRAWAL");
    assertThat(otto.turnsDown(id, "\"1\"").statusCode()).isEqualTo(200);
    assertThat(otto.approves(id, "\"2\"").statusCode()).isEqualTo(409);
  }

  @Test
  void whatOthersStandUnderStays() {
    // given
    edith.hasPublished(0, entry(code).put("isClass", true).put("selectable", false));
    edith.hasPublished(0, entry(code + "-under").put("classCode", code));

    // when
    Response refused = edith.proposes(id, retirement(null));

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getList("usedBy")).containsExactly(code + "-under");
  }

  @Test
  void aRetiredEntryComesInAgainWithItsNextVersion() {
    // given
    edith.hasPublished(0, entry(code));
    edith.hasRetired(code);

    // when
    edith.hasPublished(1, entry(code));

    // then
    JsonNode latest = asWorker().get("/v1/interventions/" + code).as(JsonNode.class);
    assertThat(latest.get("version").asInt()).isEqualTo(2);
    assertThat(latest.get("status").asText()).isEqualTo("PUBLISHED");
    assertThat(catalogue.today().entries()).extracting(Listed::code).contains(code);
    assertThat(retired(code + "@1").data().get("status").asText()).isEqualTo("RETIRED");
  }

  @Test
  void aDraftSubmittedBeforeTheEntryWasTakenOutDoesNotBringItBackUnseen() {
    // given
    edith.hasPublished(0, entry(code));
    UUID stale = edith.hasInReview(1, entry(code).put("name", "Named anew"));
    edith.hasRetired(code);

    // when
    Response refused = otto.publishes(stale, "\"2\"");

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getString("type")).endsWith("retired-since");
    assertThat(catalogue.today().entries()).extracting(Listed::code).doesNotContain(code);
    otto.sendsBack(stale, "\"2\"").then().statusCode(200);
    edith.submits(stale, "\"3\"").then().statusCode(200);
    otto.publishes(stale, "\"4\"").then().statusCode(200);
    assertThat(catalogue.today().entries()).extracting(Listed::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "code, no-such-entry",
    "code, NOT A CODE",
    "code,",
    "reason, TIRED_OF_IT",
    "reason,",
    "successorCode, no-such-entry",
    "successorCode, keep me"
  })
  void aProposalThatCannotBeMeantIsRefused(String field, String value) {
    // given
    edith.hasPublished(0, entry(code));
    Map<String, Object> said = retirement(null);
    said.put(field, value);

    // when
    Response refused = edith.proposes(id, said);

    // then
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.jsonPath().getString("violations[0].field")).endsWith(field);
  }

  @Test
  void nobodyButEditorsTakesEntriesOut() {
    // given
    edith.hasPublished(0, entry(code));
    edith.proposes(id, retirement(null));
    String path = "/v1/retirement-proposals/" + id;

    // then
    assertThat(asWorker().get(path).statusCode()).isEqualTo(403);
    assertThat(asWorker().header("If-Match", "\"1\"").post(path + "/approval").statusCode())
        .isEqualTo(403);
    assertThat(edith.approves(UUID.randomUUID(), "\"1\"").statusCode()).isEqualTo(404);
    assertThat(otto.approves(id, "\"7\"").statusCode()).isEqualTo(412);
    assertThat(edith.proposes(id, retirement(null)).statusCode()).isEqualTo(412);
    assertThat(edith.asks().get(path).header("ETag")).isEqualTo("\"1\"");
    assertThat(
            edith
                .asks()
                .queryParam("status", "OPEN")
                .get("/v1/retirement-proposals")
                .<List<String>>path("items.id"))
        .contains(id.toString());
  }

  private Map<String, Object> retirement(String successor) {
    Map<String, Object> said = new HashMap<>();
    said.put("code", code);
    said.put("reason", "SUPERSEDED");
    said.put("successorCode", successor);
    return said;
  }

  private static Published retired(String key) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> Broker.of(InterventionPublished.TOPIC, key),
            told -> told.getLast().data().get("status").asText().equals("RETIRED"))
        .getLast();
  }
}
