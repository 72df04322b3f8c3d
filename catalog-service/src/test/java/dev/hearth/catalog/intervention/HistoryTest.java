package dev.hearth.catalog.intervention;

import static dev.hearth.catalog.Calls.asWorker;
import static dev.hearth.catalog.editing.Editor.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.editing.Editor;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class HistoryTest {
  private static final Map<String, String> CODES =
      Map.of(
          "mother pregnant, at most 28 weeks", "PREGNANT_AT_MOST_28_WEEKS",
          "first child", "FIRST_CHILD",
          "mother at most 25 years old", "MOTHER_AT_MOST_25_YEARS",
          "low education and some Dutch; nurse confirms added risk factors", "LOW_EDUCATION");

  private final String code = "history-" + UUID.randomUUID();
  private final Editor edith = new Editor();

  @AfterEach
  void leaveTheCatalogueAsItWas() {
    Editor.forget("history-");
  }

  @Test
  void whatChangedIsSaidFieldByField() {
    // given
    ObjectNode second = entry(code).put("name", "Second").put("childAgeMinYears", 4);
    second.putArray("unstatedFields").add("frequency");
    second.put("frequency", "unstated");
    edith.hasPublished(0, entry(code));
    edith.hasPublished(1, second);

    // when
    JsonNode changes = changes(1, 2).as(JsonNode.class).get("changes");

    // then
    Map<String, JsonNode> byField = new HashMap<>();
    changes.forEach(change -> byField.put(change.get("field").asText(), change));
    assertThat(byField.get("name").get("before").asText()).isEqualTo("Named " + code);
    assertThat(byField.get("name").get("after").asText()).isEqualTo("Second");
    assertThat(byField.get("childAgeMinYears").get("before").isNull()).isTrue();
    assertThat(byField.get("childAgeMinYears").get("after").asInt()).isEqualTo(4);
    assertThat(byField.get("unstatedFields").get("before").isArray()).isTrue();
    assertThat(byField).doesNotContainKeys("code", "kind", "validFrom");
    assertThat(changes(2, 1).<String>path("changes[0].after")).isEqualTo("Named " + code);
    assertThat(changes(2, 2).<List<?>>path("changes")).isEmpty();
  }

  @Test
  void everyVersionIsListedNewestFirst() {
    // given
    edith.hasPublished(0, entry(code));
    edith.hasPublished(1, entry(code).put("name", "Second"));
    edith.hasPublished(2, entry(code).put("name", "Third"));
    String path = "/v1/interventions/" + code + "/versions";

    // when
    Response first = asWorker().queryParam("limit", 2).get(path);
    Response second =
        asWorker()
            .queryParam("cursor", first.<String>path("next"))
            .queryParam("limit", 2)
            .get(path);

    // then
    assertThat(first.<List<Integer>>path("items.version")).containsExactly(3, 2);
    assertThat(second.<List<Integer>>path("items.version")).containsExactly(1);
    assertThat(second.<String>path("next")).isNull();
    assertThat(first.<String>path("items[0].status")).isEqualTo("PUBLISHED");
  }

  @ParameterizedTest
  @CsvSource({
    "keep/changes?from=1&to=99, 404",
    "no-such-code/changes?from=1&to=1, 404",
    "no-such-code/versions, 404",
    "keep/changes?from=1, 400",
    "keep/changes?from=0&to=1, 400",
    "keep/changes?from=one&to=1, 400",
    "keep/versions?limit=0, 400",
    "keep/versions?cursor=x, 400"
  })
  void whatIsNotThereOrCannotBeMeantIsRefused(String path, int status) {
    assertThat(asWorker().get("/v1/interventions/" + path).statusCode()).isEqualTo(status);
    assertThat(RestAssured.given().get("/v1/interventions/" + path).statusCode()).isEqualTo(401);
  }

  @Test
  void aNewReaderOfTheTopicHasTheWholeCatalogueInEveryVersion() {
    // given
    edith.hasPublished(0, entry(code));
    edith.hasPublished(1, entry(code).put("name", "Second"));
    edith.hasRetired(code);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> Database.count("select count(*) from outbox_event where sent_at is null") == 0);

    // when
    Map<String, Published> lastOfEach = new HashMap<>();
    Broker.all(InterventionPublished.TOPIC).stream()
        .filter(event -> !event.attributes().containsKey("agency"))
        .forEach(event -> lastOfEach.merge(event.key(), event, HistoryTest::later));

    // then: but for what other tests took out behind the service's back
    List<String> published =
        Database.column(
            """
            select code || '@' || version from intervention_version v
            where not exists (
              select from intervention_retirement r
              where r.code = v.code and r.version >= v.version and r.proposed_by = 'a')
            """);
    assertThat(published).hasSizeGreaterThan(71);
    assertThat(published)
        .allSatisfy(
            key -> {
              Published event = lastOfEach.get(key);
              assertThat(event).as(key).isNotNull();
              JsonNode kept = asWorker().get(path(event)).as(JsonNode.class);
              event
                  .data()
                  .properties()
                  .forEach(
                      told ->
                          assertThat(told.getValue())
                              .as(key + " " + told.getKey())
                              .isEqualTo(published(kept, told.getKey())));
              if (event.data().get("code").asText().equals(code)) {
                assertThat(event.data().get("status").asText()).isEqualTo("RETIRED");
              }
            });
  }

  /** What a field of the event must say of what is published. */
  private static JsonNode published(JsonNode kept, String field) {
    JsonNode content = kept.get("content");
    return switch (field) {
      case "version", "status", "validFrom", "validUntil" -> kept.path(field).require();
      case "successorCode" ->
          kept.at("/retired/successorCode").isTextual()
              ? kept.at("/retired/successorCode")
              : NullNode.getInstance();
      case "jurisdiction" ->
          content.get(field).asText().equals("unstated")
              ? NullNode.getInstance()
              : content.get(field);
      case "entryConditions" -> {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        content.get(field).forEach(each -> codes.add(CODES.get(each.get("condition").asText())));
        yield codes;
      }
      default -> content.path(field).require();
    };
  }

  private static Published later(Published one, Published other) {
    return one.sequence() > other.sequence() ? one : other;
  }

  private static String path(Published event) {
    return "/v1/interventions/" + event.key().replace("@", "/versions/");
  }

  private Response changes(int from, int to) {
    return asWorker()
        .queryParam("from", from)
        .queryParam("to", to)
        .get("/v1/interventions/" + code + "/changes");
  }
}
