package dev.hearth.catalog.source;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class SourcesTest {
  @Test
  void theFiveAreListedWithWhatIsKnownOfThem() {
    // when
    JsonNode items = read("/v1/sources").get("items");

    // then
    assertThat(items)
        .extracting(item -> item.get("number").asText() + " " + item.get("id").asText())
        .containsExactly(
            "000 interventions-for-mothers",
            "001 nice-scie-quick-guide",
            "002 parenting-interventions-fact-sheet",
            "003 tutor-of-resilience",
            "004 case-planning-with-mothers");
    assertThat(items).allMatch(item -> item.get("year").isNull());
    assertThat(items.get(2).get("studies")).hasSize(3);
  }

  @Test
  void everyRuleAndEveryEntryGoesBackToItsSources() {
    // when
    List<String> rules = new ArrayList<>();
    for (JsonNode source : read("/v1/sources").get("items")) {
      JsonNode full = read("/v1/sources/" + source.get("id").asText());
      full.get("rules").forEach(rule -> rules.add(rule.get("code").asText()));
      assertThat(full.get("entries")).isNotEmpty();
      assertThat(full.get("entries")).allMatch(entry -> !entry.get("sections").isEmpty());
    }

    // then
    assertThat(rules)
        .containsExactlyInAnyOrderElementsOf(
            RuleBook.cards().stream().map(card -> card.code()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "keep, nice-scie-quick-guide, Parent training intervention, Age 0 to 12",
    "narrative-exposure-therapy, interventions-for-mothers,"
        + " 1) Focused on reducing trauma-related complaints, Treatment methods",
    "relaxation-time, parenting-interventions-fact-sheet,"
        + " PSYCHOEDUCATIONAL PARENTING INTERVENTION,",
    "daisy-app, case-planning-with-mothers, If the mother is staying in the relationship,"
        + " Some tips about case planning with mothers"
  })
  void anEntryLeadsBackToDocumentAndSection(String code, String id, String heading, String under) {
    // when
    JsonNode trail = read("/v1/interventions/" + code + "/sources");

    // then
    assertThat(trail.get("sources"))
        .filteredOn(source -> source.get("id").asText().equals(id))
        .singleElement()
        .satisfies(
            source ->
                assertThat(source.get("sections"))
                    .anySatisfy(
                        section -> {
                          assertThat(section.get("heading").asText()).isEqualTo(heading);
                          assertThat(section.get("under").asText(null)).isEqualTo(under);
                        }));
  }

  @Test
  void threeBlocksAndSafetyAreListedWithTheirEntries() {
    // when
    JsonNode blocks = read("/v1/building-blocks").get("items");

    // then
    assertThat(blocks)
        .extracting(block -> block.get("code").asText())
        .containsExactly("TRAUMA", "ATTACHMENT", "COMMUNITY_POSITION", "SAFETY");
    assertThat(blocks)
        .extracting(block -> block.get("throughout").asBoolean())
        .containsExactly(false, false, false, true);
    assertThat(blocks).allMatch(block -> !block.get("meaning").asText().isBlank());
    assertThat(blocks.get(3).get("entries"))
        .extracting(entry -> entry.get("code").asText())
        .contains("changed-locks")
        .doesNotContain("emdr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/sources",
        "/v1/sources/tutor-of-resilience",
        "/v1/interventions/keep/sources",
        "/v1/building-blocks"
      })
  void whatTheCallerHasAlreadyIsNotSentAgain(String path) {
    // given
    Response first = asWorker().get(path);

    // when
    Response again = asWorker().header("If-None-Match", first.header("ETag")).get(path);

    // then
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(RestAssured.given().get(path).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/sources/a-blog",
        "/v1/interventions/no-such-code/sources",
        "/v1/sources/KEEP"
      })
  void whatIsNotThereIsNotFound(String path) {
    // when
    Response answer = asWorker().get(path);

    // then
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  private static JsonNode read(String path) {
    Response answer = asWorker().get(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.as(JsonNode.class);
  }
}
