package dev.hearth.catalog.editing;

import static dev.hearth.catalog.Calls.asWorker;
import static dev.hearth.catalog.editing.Editor.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.InterventionPublished;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class EditingTest {
  private static final EventContract CONTRACT =
      new EventContract("catalog-service", InterventionPublished.TYPE);

  private final String code = "edited-" + UUID.randomUUID();
  private final UUID id = UUID.randomUUID();
  private final Editor edith = new Editor();
  private final Editor otto = new Editor();

  @AfterEach
  void leaveTheCatalogueAsItWas() {
    Editor.forget("edited-");
  }

  @Test
  void whatAnotherEditorLetsPassIsPublishedAndTold() {
    // given
    Response begun = edith.begins(id, 0, entry(code));
    Response submitted = edith.submits(id, begun.header("ETag"));

    // when
    Response published = otto.publishes(id, submitted.header("ETag"));

    // then
    assertThat(begun.statusCode()).isEqualTo(201);
    assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
    assertThat(published.jsonPath().getString("status")).isEqualTo("PUBLISHED");
    assertThat(published.jsonPath().getInt("publishedVersion")).isEqualTo(1);
    assertThat(latest().get("content")).isEqualTo(entry(code));
    Published told = told(code + "@1");
    CONTRACT.accepts(told.data());
    assertThat(told.data().get("status").asText()).isEqualTo("PUBLISHED");
    assertThat(
            Database.column(
                "select action from audit_entry where subject_id = ? order by id", id.toString()))
        .containsExactly("draft.created", "draft.submitted", "draft.published");
  }

  @Test
  void anUnfinishedDraftIsKeptAsItIs() {
    // given
    ObjectNode unfinished = entry(code);
    unfinished.retain("code", "aims");

    // when
    Response kept = edith.begins(id, 0, unfinished);

    // then
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
    assertThat(edith.reads(id).as(JsonNode.class).get("content")).isEqualTo(unfinished);
    assertThat(fields(edith.submits(id, "\"1\"")))
        .contains("content.name", "content.kind", "content.sources")
        .doesNotContain("content.aims", "content.kindNote");
  }

  @Test
  void everyFaultIsNamedAtOnceAndNothingIsChanged() {
    // given
    ObjectNode content = entry(code);
    content.put("childAgeMinYears", -3).put("matchAgeMinMonths", 40).put("matchAgeMaxMonths", 30);
    content.put("matchAgeSource", "SOURCE").put("classCode", "no-such-class");
    content.putArray("sources");
    content.putArray("unstatedFields").add("childAgeMinYears");
    content.putArray("phases").addObject().put("order", 2).put("code", "nowhere").put("name", "x");
    content.remove("frequency");
    edith.begins(id, 0, content);

    // when
    Response refused = edith.submits(id, "\"1\"");

    // then
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(fields(refused))
        .containsExactlyInAnyOrder(
            "content.frequency",
            "content.childAgeMinYears",
            "content.matchAgeMaxMonths",
            "content.classCode",
            "content.sources",
            "content.unstatedFields",
            "content.phases",
            "content.phases[0].code");
    assertThat(edith.reads(id).jsonPath().getString("status")).isEqualTo("DRAFT");
    assertThat(edith.reads(id).header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void aFieldThatCannotBeReadIsNotKept() {
    // given
    ObjectNode content = entry(code);
    content.putArray("maltreatmentTypes").add("PHYSICAL_ABUSE").add("BAD_LUCK");
    content.put("price", "free").put("childAgeMinYears", "three").put("name", "Nul\u0000");
    content.putArray("aims").addNull();

    // when
    Response refused = edith.begins(id, 0, content);

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(fields(refused))
        .containsExactlyInAnyOrder(
            "content.maltreatmentTypes[1]",
            "content.price",
            "content.childAgeMinYears",
            "content.name",
            "content.aims[0]");
    assertThat(edith.reads(id).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"content\":null}",
        "{\"content\":[]}",
        "{\"content\":{}}",
        "{\"content\":{\"code\":\"NOT A CODE\"}}",
        "{\"content\":{\"code\":\"fine\"},\"basedOn\":1}",
        "{\"content\":{\"code\":\"fine\"},\"basedOn\":0}",
        "{\"content\":{\"code\":\"fine\"},\"price\":1}",
        "{"
      })
  void aDraftWithoutACodeOrOfNothingIsNotKept(String body) {
    // when
    Response refused =
        edith.asks().header("If-None-Match", "*").body(body).put("/v1/intervention-drafts/" + id);

    // then
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(fields(refused)).isNotEmpty();
  }

  @Test
  void aCircleOfClassesIsRefused() {
    // given
    String under = code + "-under";
    edith.hasPublished(0, aClass(code));
    edith.hasPublished(0, aClass(under).put("classCode", code));
    edith.begins(id, 1, aClass(code).put("classCode", under));

    // when
    Response refused = edith.submits(id, "\"1\"");

    // then
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getList("violations.message", String.class))
        .containsExactly("leads in a circle: a class cannot stand under itself");
    assertThat(fields(refused)).containsExactly("content.classCode");
  }

  @Test
  void whatOthersStandUnderStaysAClass() {
    // given
    edith.hasPublished(0, aClass(code));
    edith.hasPublished(0, entry(code + "-under").put("classCode", code));
    edith.begins(id, 1, entry(code));

    // then
    assertThat(fields(edith.submits(id, "\"1\""))).containsExactly("content.isClass");
  }

  @Test
  void codesThatBeginWithLocalAreNotForEverybody() {
    // given
    edith.begins(id, 0, entry("local-" + code));

    // then
    assertThat(fields(edith.submits(id, "\"1\""))).containsExactly("content.code");
  }

  @Test
  void anEntryMayEndAndLeavesTheOneBeforeIt() {
    // given
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    edith.hasPublished(0, entry(code));
    UUID next = edith.hasInReview(1, entry(code).put("name", "Only next week"));

    // when
    Map<String, String> days =
        Map.of("validFrom", today.plusDays(7).toString(), "validUntil", "" + today.plusDays(14));
    Response published = otto.publishes(next, "\"2\"", days);

    // then
    assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
    assertThat(latest().get("version").asInt()).isEqualTo(1);
    JsonNode second =
        asWorker().get("/v1/interventions/" + code + "/versions/2").as(JsonNode.class);
    assertThat(second.get("validFrom").asText()).isEqualTo(today.plusDays(7).toString());
    assertThat(told(code + "@2").data().get("validUntil").asText())
        .isEqualTo(today.plusDays(14).toString());
  }

  @Test
  void daysThatHaveBeenOrStandUpsideDownAreRefused() {
    // given
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    UUID draft = edith.hasInReview(0, entry(code));

    // then
    for (Map<String, String> days :
        List.of(
            Map.of("validFrom", today.minusDays(1).toString()),
            Map.of("validUntil", today.toString()),
            Map.of("validFrom", "" + today.plusDays(2), "validUntil", "" + today.plusDays(2)),
            Map.of("validUntil", "+999999999-12-31"))) {
      Response refused = otto.publishes(draft, "\"2\"", days);
      assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
      assertThat(fields(refused)).hasSize(1);
    }
    assertThat(asWorker().get("/v1/interventions/" + code).statusCode()).isEqualTo(404);
  }

  @Test
  void stepsHaveTheirOrder() {
    // given
    edith.begins(id, 0, entry(code));

    // then
    assertThat(possible(otto.publishes(id, "\"1\"")))
        .containsExactly("CHANGE", "SUBMISSION", "WITHDRAWAL");
    edith.submits(id, "\"1\"");
    assertThat(possible(edith.changes(id, "\"2\"", 0, entry(code))))
        .containsExactly("RETURN", "PUBLICATION", "WITHDRAWAL");
    Response returned = otto.sendsBack(id, "\"2\"");
    assertThat(returned.jsonPath().getString("returnedBecause")).isEqualTo("Say who it is for");
    assertThat(possible(otto.sendsBack(id, "\"3\""))).contains("SUBMISSION");
    assertThat(edith.withdraws(id, "\"3\"").jsonPath().getString("status")).isEqualTo("WITHDRAWN");
    assertThat(possible(edith.submits(id, "\"4\""))).isEmpty();
  }

  @Test
  void onlyEditorsSeeAndTouchDrafts() {
    // given
    edith.begins(id, 0, entry(code));
    String path = "/v1/intervention-drafts/" + id;

    // then
    assertThat(asWorker().get(path).statusCode()).isEqualTo(403);
    assertThat(asWorker().get("/v1/intervention-drafts").statusCode()).isEqualTo(403);
    assertThat(asWorker().header("If-Match", "\"1\"").post(path + "/submission").statusCode())
        .isEqualTo(403);
    assertThat(RestAssured.given().get(path).statusCode()).isEqualTo(401);
    UUID nothing = UUID.randomUUID();
    assertThat(edith.reads(nothing).statusCode()).isEqualTo(404);
    assertThat(edith.submits(nothing, "\"1\"").statusCode()).isEqualTo(404);
    assertThat(
            Database.column(
                "select outcome from audit_entry where subject_id = ?", nothing.toString()))
        .containsExactly("DENIED");
  }

  @Test
  void aStepSaysWhatItBuildsOn() {
    // given
    edith.begins(id, 0, entry(code));

    // then
    String path = "/v1/intervention-drafts/" + id;
    assertThat(edith.asks().post(path + "/submission").statusCode()).isEqualTo(428);
    assertThat(edith.asks().body("{}").post(path + "/publication").statusCode()).isEqualTo(428);
    assertThat(edith.submits(id, "\"9\"").statusCode()).isEqualTo(412);
    assertThat(edith.begins(id, 0, entry(code)).statusCode()).isEqualTo(412);
    assertThat(fields(edith.changes(id, "\"1\"", 0, entry(code + "-x"))))
        .containsExactly("content.code");
  }

  @Test
  void draftsAreListedNewestFirst() {
    // given
    edith.begins(id, 0, entry(code));
    UUID later = edith.hasInReview(0, entry(code));

    // then
    assertThat(ids(Map.of("code", code))).containsExactly(later.toString(), id.toString());
    assertThat(ids(Map.of("code", code, "status", "DRAFT"))).containsExactly(id.toString());
    Response first = edith.asks().queryParam("limit", 1).get("/v1/intervention-drafts");
    String cursor = first.jsonPath().getString("next");
    assertThat(first.jsonPath().getList("items.id")).containsExactly(later.toString());
    assertThat(ids(Map.of("limit", 1, "cursor", cursor))).containsExactly(id.toString());
  }

  private List<String> ids(Map<String, ?> parameters) {
    return edith.asks().queryParams(parameters).get("/v1/intervention-drafts").path("items.id");
  }

  private static ObjectNode aClass(String code) {
    return entry(code).put("isClass", true).put("selectable", false);
  }

  private static List<String> fields(Response refused) {
    return refused.jsonPath().getList("violations.field", String.class);
  }

  private static List<String> possible(Response refused) {
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
    return refused.jsonPath().getList("possible", String.class);
  }

  private JsonNode latest() {
    return asWorker().get("/v1/interventions/" + code).as(JsonNode.class);
  }

  private static Published told(String key) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> Broker.of(InterventionPublished.TOPIC, key), told -> !told.isEmpty())
        .getLast();
  }
}
