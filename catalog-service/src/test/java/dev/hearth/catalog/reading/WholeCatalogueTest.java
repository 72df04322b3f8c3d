package dev.hearth.catalog.reading;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class WholeCatalogueTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BUNDLE = "/v1/interventions/bundle";
  private static final String CHANGES = "/v1/interventions/changes";

  @Inject CurrentCatalogue catalogue;

  @Test
  void theBundleHoldsEveryEntryThatCountsWordForWord() throws IOException {
    // when
    JsonNode bundle = asWorker().get(BUNDLE).as(JsonNode.class);

    // then
    var today = catalogue.today();
    assertThat(bundle.get("change").asLong()).isEqualTo(today.change());
    assertThat(bundle.get("entries")).hasSameSizeAs(today.entries());
    for (int i = 0; i < today.entries().size(); i++) {
      JsonNode entry = bundle.get("entries").get(i);
      assertThat(entry.get("code").asText()).isEqualTo(today.entries().get(i).code());
      assertThat(entry.get("content")).isEqualTo(JSON.readTree(today.entries().get(i).content()));
    }
  }

  @Test
  void whoTakesGzipGetsTheSameInFewerBytesUnderAnETagOfItsOwn() throws IOException {
    // when
    Response plain = undecoded("identity");
    Response zipped = undecoded("br;q=1.0, gzip;q=0.8");

    // then
    assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(plain.header("Content-Encoding")).isNull();
    assertThat(zipped.header("Vary")).contains("Accept-Encoding", "Accept-Language");
    assertThat(zipped.header("ETag")).startsWith("\"").isNotEqualTo(plain.header("ETag"));
    try (GZIPInputStream gzip =
        new GZIPInputStream(new ByteArrayInputStream(zipped.asByteArray()))) {
      assertThat(gzip.readAllBytes()).isEqualTo(plain.asByteArray());
    }
    assertThat(zipped.asByteArray().length).isLessThan(plain.asByteArray().length / 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {BUNDLE, "/v1/interventions/export.json", "/v1/interventions/export.csv", CHANGES})
  void whatTheCallerHasAlreadyIsNotSentAgain(String path) {
    // given
    Response first = asWorker().get(path);

    // when
    Response again = asWorker().header("If-None-Match", first.header("ETag")).get(path);
    Response several =
        asWorker().header("If-None-Match", "\"another\", " + first.header("ETag")).get(path);

    // then
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(several.statusCode()).isEqualTo(304);
    assertThat(asWorker().header("If-None-Match", "\"another\"").get(path).statusCode())
        .isEqualTo(200);
    assertThat(RestAssured.given().get(path).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | false",
        "'' | false",
        "gzip | true",
        "GZIP | true",
        "deflate, gzip;q=0.5 | true",
        "gzip;q=0 | false",
        "gzip; q=0.000 | false",
        "* | true",
        "*;q=0 | false",
        "gzip;q=0, * | false",
        "identity | false"
      })
  void gzipIsSentToWhomeverTakesIt(String header, boolean taken) {
    assertThat(ReadyAnswer.takesGzip(header)).isEqualTo(taken);
  }

  @Test
  void theJsonExportIsTheEntriesThemselves() {
    // when
    JsonNode export = asWorker().get("/v1/interventions/export.json").as(JsonNode.class);

    // then
    assertThat(export).hasSameSizeAs(catalogue.today().entries());
    assertThat(export).allMatch(entry -> entry.size() == 60);
  }

  @Test
  void theCsvExportHasAColumnForEachFieldAndReadsBack() throws IOException {
    // when
    Response export = asWorker().get("/v1/interventions/export.csv");

    // then
    assertThat(export.header("Content-Type").replace(" ", "").toLowerCase())
        .contains("text/csv", "charset=utf-8", "header=present");
    String text = new String(export.asByteArray(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("code,name,aliases,kind,").contains("\r\n");
    assertThat(text.split("\r\n", 2)[0].split(",")).hasSize(64);
    Map<String, String> cpp = row(text, "child-parent-psychotherapy");
    assertThat(cpp)
        .containsEntry("childAgeMaxYears", "5")
        .containsEntry("sessionsMin", "")
        .containsEntry("staff", "unstated")
        .containsEntry("formats", "DYADIC|HOME_VISIT")
        .containsEntry("version", "1")
        .containsEntry("language", "en");
    assertThat(JSON.readTree(cpp.get("evidence"))).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=cmd() | '=cmd()",
        "+1 | '+1",
        "-1 | '-1",
        "@sum | '@sum",
        "plain = text | plain = text"
      },
      quoteCharacter = '"')
  void aCellThatASpreadsheetWouldRunIsHarmless(String cell, String written) {
    assertThat(CsvExport.harmless(cell)).isEqualTo(written);
  }

  @Test
  void theChangesLeadFromTheBeginningToTheBundleWithoutAGap() {
    // when
    List<Long> numbers = new ArrayList<>();
    String cursor = "";
    boolean more = true;
    while (more) {
      Response page = asWorker().queryParam("cursor", cursor).queryParam("limit", 7).get(CHANGES);
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      page.jsonPath().getList("items.number", Long.class).forEach(numbers::add);
      cursor = page.jsonPath().getString("next");
      more = page.jsonPath().getBoolean("more");
    }

    // then
    assertThat(numbers).isSorted().doesNotHaveDuplicates().startsWith(1L);
    assertThat(numbers.getLast()).isEqualTo(numbers.size());
    Response later = asWorker().queryParam("cursor", cursor).get(CHANGES);
    assertThat(later.jsonPath().getList("items")).isEmpty();
    assertThat(later.jsonPath().getString("next")).isEqualTo(cursor);
    assertThat(asWorker().get(BUNDLE).jsonPath().getString("changesAfter")).isEqualTo(cursor);
    assertThat(later.header("Cache-Control")).isEqualTo("private, no-cache");
  }

  @Test
  void whatWasRetiredIsATombstoneAndTheEntryLeavesTheBundle() {
    // given
    String after = asWorker().get(BUNDLE).jsonPath().getString("changesAfter");
    Database.execute(
        """
        insert into intervention_retirement
          (code, version, reason, proposed_by, approved_by, retired_at)
        select code, version, 'DUPLICATE', 'ann', 'ben', now()
        from intervention_version where code = 'daisy-app'
        order by version desc limit 1
        """);
    Database.execute(
        """
        insert into catalogue_change (number, code, version, what, at)
        select max(number) + 1, 'daisy-app', 1, 'RETIRED', now() from catalogue_change
        """);
    try {
      // when
      Response changes = asWorker().queryParam("cursor", after).get(CHANGES);

      // then
      JsonNode tombstone = changes.as(JsonNode.class).get("items").get(0);
      assertThat(tombstone.get("what").asText()).isEqualTo("RETIRED");
      assertThat(tombstone.get("code").asText()).isEqualTo("daisy-app");
      assertThat(tombstone.get("content").isNull()).isTrue();
      assertThat(asWorker().get(BUNDLE).jsonPath().getList("entries.code"))
          .doesNotContain("daisy-app");
    } finally {
      Database.execute("delete from intervention_retirement where code = 'daisy-app'");
      Database.execute(
          """
          insert into catalogue_change (number, code, version, what, at)
          select max(number) + 1, 'daisy-app', 1, 'PUBLISHED', now() from catalogue_change
          """);
    }
  }

  @Test
  void aCursorOfAnotherLifeOfTheDatabaseIsGone() {
    // given
    String beyond = Cursor.encode("999999999/2026-01-01T00:00:00Z");
    String otherTime = Cursor.encode("1/2001-01-01T00:00:00Z");

    // then
    for (String cursor : List.of(beyond, otherTime)) {
      Response answer = asWorker().queryParam("cursor", cursor).get(CHANGES);
      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(answer.asString()).contains("cursor-of-another-life", "bundle");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "x", "MQ", "LTEvMjAwMS0wMS0wMVQwMDowMDowMFo"})
  void aCursorThatWasNeverGivenOutIsRefused(String cursor) {
    assertThat(asWorker().queryParam("cursor", cursor).get(CHANGES).statusCode()).isEqualTo(400);
  }

  @Test
  void theLimitIsHundred() {
    assertThat(asWorker().queryParam("limit", 101).get(CHANGES).statusCode()).isEqualTo(400);
    assertThat(asWorker().queryParam("limit", 0).get(CHANGES).statusCode()).isEqualTo(400);
  }

  private static Response undecoded(String encoding) {
    return RestAssured.given()
        .spec(asWorker())
        .config(
            RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", encoding)
        .get(BUNDLE);
  }

  private static Map<String, String> row(String csv, String code) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      return rows.readAll().stream()
          .filter(row -> row.get("code").equals(code))
          .findFirst()
          .orElseThrow();
    }
  }
}
