package dev.hearth.catalog.intervention;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class PublishedCatalogueTest {
  @Test
  void everyEntryIsServedWordForWord() {
    CatalogueFile.byCode()
        .forEach(
            (code, shipped) -> {
              JsonNode served = read(code).as(JsonNode.class);

              assertThat(served.get("version").asInt()).as(code).isPositive();
              assertThat(served.get("status").asText()).isEqualTo("PUBLISHED");
              assertThat(version(code, 1).as(JsonNode.class).get("content")).isEqualTo(shipped);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "keep, childAgeMinYears, 5",
    "keep, childAgeMaxYears, 12",
    "trauma-informed-group-parenting, childAgeMinYears, 5",
    "trauma-informed-group-parenting, childAgeMaxYears, 17",
    "tf-cbt, childAgeMinYears, null",
    "tf-cbt, childAgeMaxYears, 17",
    "community-standard-of-care, selectable, false",
    "community-standard-of-care, kind, COMPARISON",
    "safecare, durationMin, 6",
    "safecare, durationMax, null",
    "letting-the-future-in, sessionsStandardMax, 20",
    "letting-the-future-in, sessionsMax, 30",
    "letting-the-future-in, parallelCarerSessionsMax, 8",
    "individual-psychoanalytic-therapy, childSex, FEMALE",
    "vipp, matchAgeSource, EXTERNAL"
  })
  void theTrapsOfTheSourcesAreAvoided(String code, String field, String value) {
    assertThat(read(code).as(JsonNode.class).at("/content/" + field).asText()).isEqualTo(value);
  }

  @Test
  void childParentPsychotherapyHasThreeSourcesAndItsEvidenceIsCited() {
    // when
    JsonNode content = read("child-parent-psychotherapy").as(JsonNode.class).get("content");

    // then
    assertThat(content.get("sources")).hasSize(3);
    assertThat(content.get("evidence")).allMatch(e -> !e.get("citation").asText().isBlank());
    assertThat(content.get("externalFacts")).isNotEmpty();
    assertThat(content.get("disagreements")).isNotEmpty();
    assertThat(content.get("unstatedFields")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 20, 70, 71, 100})
  void pagingVisitsEveryEntryOnceInOrder(int limit) {
    // when
    List<String> visited = codes(Map.of("limit", limit));

    // then
    assertThat(visited).containsExactlyElementsOf(CatalogueFile.byCode().keySet());
  }

  @Test
  void filtersNarrowTheList() {
    assertThat(codes(Map.of("kind", "COMPARISON"))).containsExactly("community-standard-of-care");
    assertThat(codes(Map.of("class", "home-security-upgrade")))
        .containsExactly("changed-locks", "personal-alarm", "security-doors", "security-lights");
    assertThat(codes(Map.of("block", "SAFETY", "limit", 5))).hasSize(22);
    assertThat(codes(Map.of("lowThreshold", true))).hasSize(4);
    assertThat(codes(Map.of("lowThreshold", false))).hasSize(67);
    assertThat(codes(Map.of("kind", "THERAPY", "block", "ATTACHMENT")))
        .contains("child-parent-psychotherapy")
        .doesNotContain("emdr");
    assertThat(codes(Map.of("class", "no-such-class"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0",
    "limit, 101",
    "limit, -1",
    "limit, many",
    "limit, 99999999999",
    "cursor, %%%",
    "cursor, bm90IGEgY29kZQ",
    "cursor, x",
    "kind, MIRACLE",
    "kind, therapy",
    "block, LUCK",
    "class, NOT A CODE",
    "lowThreshold, perhaps"
  })
  void aWrongParameterIsRefusedByName(String parameter, String value) {
    // when
    Response answer = asWorker().queryParam(parameter, value).get("/v1/interventions");

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.asString()).contains(parameter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/interventions",
        "/v1/interventions?kind=THERAPY&limit=3",
        "/v1/interventions/keep",
        "/v1/interventions/keep/versions/1"
      })
  void whatTheCallerHasAlreadyIsNotSentAgain(String path) {
    // given
    Response first = asWorker().get(path);
    String etag = first.header("ETag");

    // when
    Response again = asWorker().header("If-None-Match", etag).get(path);
    Response other = asWorker().header("If-None-Match", "\"another\"").get(path);

    // then
    assertThat(etag).startsWith("\"");
    assertThat(first.header("Cache-Control")).isEqualTo("private, max-age=60");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asString()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(etag);
    assertThat(again.header("Cache-Control")).isEqualTo("private, max-age=60");
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/no-such-code",
        "/keep/versions/99",
        "/keep/versions/0",
        "/KEEP",
        "/no/versions/1"
      })
  void whatIsNotThereIsNotFound(String path) {
    // when
    Response answer = asWorker().get("/v1/interventions" + path);

    // then
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  void aVersionThatIsNoNumberIsRefused() {
    assertThat(asWorker().get("/v1/interventions/keep/versions/first").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/keep", "/keep/versions/1"})
  void withoutATokenNothingIsShown(String path) {
    assertThat(RestAssured.given().get("/v1/interventions" + path).statusCode()).isEqualTo(401);
  }

  @Test
  void readsAreCounted() {
    // given
    read("keep");

    // when
    String metrics = RestAssured.given().get("/q/metrics").asString();

    // then
    assertThat(metrics)
        .containsPattern("hearth_catalogue_reads_total\\{[^}]*read=\"latest\"[^}]*\\} [1-9]");
  }

  private static Response read(String code) {
    return asWorker().get("/v1/interventions/" + code);
  }

  private static Response version(String code, int version) {
    return asWorker().get("/v1/interventions/" + code + "/versions/" + version);
  }

  private static List<String> codes(Map<String, ?> parameters) {
    List<String> codes = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page =
          asWorker().queryParams(parameters).queryParam("cursor", cursor).get("/v1/interventions");
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      codes.addAll(page.jsonPath().getList("items.code", String.class));
      cursor = page.jsonPath().getString("next");
    }
    return codes;
  }
}
