package dev.hearth.catalog.translation;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class TranslationsTest {
  private static final String CPP = "child-parent-psychotherapy";
  private static final String NAME_AND_AIMS =
      """
      {"name": "Ouder-kindpsychotherapie", "aims": ["een", "twee", "drie", "vier"],
       "evidence": ["bewijs een", "bewijs twee", "bewijs drie", "bewijs vier"]}
      """;

  @Test
  void whatOneEditorProposesAnotherPublishesAndReadersGet() {
    // given
    propose("ann", CPP, "nl", NAME_AND_AIMS, null);

    // when
    Response published = publish("ben", CPP, "nl", 1);

    // then
    assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
    Response dutch = asWorker().header("Accept-Language", "nl-BE, en;q=0.5").get(path(CPP));
    Response english = asWorker().get(path(CPP));
    assertThat(dutch.header("Content-Language")).isEqualTo("nl");
    assertThat(dutch.header("Vary")).contains("Accept-Language");
    assertThat(english.header("Content-Language")).isEqualTo("en");
    assertThat(dutch.header("ETag")).isNotEqualTo(english.header("ETag"));
    JsonNode said = dutch.as(JsonNode.class);
    assertThat(said.at("/content/name").asText()).isEqualTo("Ouder-kindpsychotherapie");
    assertThat(said.at("/content/aims/3").asText()).isEqualTo("vier");
    assertThat(said.at("/content/evidence/1/statement").asText()).isEqualTo("bewijs twee");
    assertThat(said.at("/content/evidence/1/citation").asText()).startsWith("Stronach");
    assertThat(said.at("/content/setting").asText()).isEqualTo("parent's or carer's home");
    assertThat(said.get("inEnglish"))
        .extracting(JsonNode::asText)
        .contains("setting", "aliases", "externalFacts")
        .doesNotContain("name", "aims", "evidence", "staff", "kindNote");
    assertThat(english.jsonPath().getString("content.name")).contains("Child-Parent");
    assertThat(english.jsonPath().getList("inEnglish")).isEmpty();
    assertThat(
            asWorker()
                .header("Accept-Language", "nl")
                .header("If-None-Match", dutch.header("ETag"))
                .get(path(CPP))
                .statusCode())
        .isEqualTo(304);
    assertThat(asWorker().header("If-None-Match", dutch.header("ETag")).get(path(CPP)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void theWholeCatalogueIsSaidInTheLanguageAskedForAndOtherEntriesSayThatTheyAreNot() {
    // given
    propose("ann", "supportive-gp", "sv", "{\"name\": \"Husläkaren\"}", null);
    publish("ben", "supportive-gp", "sv", 1);

    // when
    Response bundle = asWorker().header("Accept-Language", "sv").get("/v1/interventions/bundle");

    // then
    assertThat(bundle.header("Content-Language")).isEqualTo("sv");
    assertThat(
            bundle.jsonPath().getString("entries.find { it.code == 'supportive-gp' }.content.name"))
        .isEqualTo("Husläkaren");
    assertThat(bundle.jsonPath().getString("entries.find { it.code == 'supportive-gp' }.language"))
        .isEqualTo("sv");
    assertThat(bundle.jsonPath().getString("entries.find { it.code == 'keep' }.language"))
        .isEqualTo("en");
    assertThat(asWorker().get("/v1/interventions/bundle").header("ETag"))
        .isNotEqualTo(bundle.header("ETag"));
  }

  @Test
  void aLaterRevisionTakesThePlaceOfTheOneBefore() {
    // given
    propose("ann", "keep", "nl", "{\"name\": \"een\"}", null);
    publish("ben", "keep", "nl", 1);
    propose("ben", "keep", "nl", "{\"name\": \"twee\"}", null);

    // when
    Response published = publish("ann", "keep", "nl", 2);

    // then
    assertThat(published.jsonPath().getInt("revision")).isEqualTo(2);
    Response read = asWorker().get(translations("keep") + "/nl");
    assertThat(read.jsonPath().getString("texts.name")).isEqualTo("twee");
    assertThat(
            asWorker()
                .header("If-None-Match", read.header("ETag"))
                .get(translations("keep") + "/nl")
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void nobodyPublishesWhatSheWroteInTheProposalHerself() {
    // given
    propose("ann", "nika", "nl", "{\"name\": \"NIKA een\"}", null);
    propose("ben", "nika", "nl", "{\"name\": \"NIKA twee\"}", "\"1\"");

    // then
    for (String author : List.of("ann", "ben")) {
      Response answer = publish(author, "nika", "nl", 2);
      assertThat(answer.statusCode()).as(author).isEqualTo(403);
      assertThat(answer.asString()).contains("four-eyes");
    }
    assertThat(publish("cat", "nika", "nl", 2).statusCode()).isEqualTo(200);
  }

  @Test
  void aProposalIsForEditorsAloneAndChangesNothingForReaders() {
    // given
    propose("ann", "vipp", "de", "{\"name\": \"noch nicht\"}", null);
    String proposal = translations("vipp") + "/de/proposal";

    // then
    assertThat(asWorker().get(proposal).statusCode()).isEqualTo(403);
    assertThat(asWorker().get(translations("vipp") + "/de").statusCode()).isEqualTo(404);
    assertThat(asWorker().get(translations("vipp")).jsonPath().getList("items")).isEmpty();
    assertThat(as("ben").get(translations("vipp")).jsonPath().getBoolean("items[0].proposed"))
        .isTrue();
    assertThat(as("ben").get(proposal).header("ETag")).isEqualTo("\"1\"");
    assertThat(
            asWorker().header("Accept-Language", "de").get(path("vipp")).header("Content-Language"))
        .isEqualTo("en");
    assertThat(asWorker().body("{}").put(proposal).statusCode()).isEqualTo(403);
    assertThat(asWorker().post(proposal + "/publication").statusCode()).isEqualTo(403);
    assertThat(RestAssured.given().get(proposal).statusCode()).isEqualTo(401);
  }

  @Test
  void whatWasReadBeforeAnotherChangedItIsStale() {
    // given
    propose("ann", "emdr", "nl", "{\"name\": \"een\"}", null);
    propose("ann", "emdr", "nl", "{\"name\": \"twee\"}", "\"1\"");

    // then
    assertThat(put("ben", "emdr", "nl", "{\"name\": \"x\"}", "\"1\"").statusCode()).isEqualTo(412);
    assertThat(put("ben", "emdr", "nl", "{\"name\": \"x\"}", null).statusCode()).isEqualTo(412);
    assertThat(publish("ben", "emdr", "nl", 1).statusCode()).isEqualTo(412);
    assertThat(as("ben").post(translations("emdr") + "/nl/proposal/publication").statusCode())
        .isEqualTo(428);
    assertThat(
            as("ben")
                .body("{\"name\":\"x\"}")
                .put(translations("emdr") + "/nl/proposal")
                .statusCode())
        .isEqualTo(428);
  }

  @Test
  void whatWasReadOfOneProposalPublishesNoOther() {
    // given
    propose("mia", "respite", "nl", "{\"name\": \"gelezen\"}", null);
    String read = as("rita").get(translations("respite") + "/nl/proposal").header("ETag");
    publish("sam", "respite", "nl", 1);
    propose("mia", "respite", "nl", "{\"name\": \"ongelezen\"}", null);

    // when
    Response answer =
        as("rita")
            .header("If-Match", read)
            .post(translations("respite") + "/nl/proposal/publication");

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(412);
    assertThat(asWorker().get(translations("respite") + "/nl").jsonPath().getString("texts.name"))
        .isEqualTo("gelezen");
    assertThat(publish("rita", "respite", "nl", 2).statusCode()).isEqualTo(200);
  }

  @Test
  void ofManyEditorsWhoPublishAtOnceOneDoes() throws InterruptedException, ExecutionException {
    // given
    propose("ann", "safecare", "nl", "{\"name\": \"een\"}", null);

    // when
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService editors = Executors.newFixedThreadPool(6)) {
      List<Future<Integer>> all =
          IntStream.range(0, 6)
              .mapToObj(
                  i ->
                      editors.submit(
                          () -> publish("editor-" + i, "safecare", "nl", 1).statusCode()))
              .toList();
      for (Future<Integer> one : all) {
        answers.add(one.get());
      }
    }

    // then
    assertThat(answers).containsOnly(200, 404).containsOnlyOnce(200);
    assertThat(
            Database.count("select count(*) from intervention_translation where code = 'safecare'"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"aims\": [\"een\"]} | aims",
        "{\"staff\": \"iemand\"} | staff",
        "{\"kindNote\": \"iets\"} | kindNote",
        "{\"components\": [\"iets\"]} | components",
        "{\"name\": \"  \"} | name",
        "{\"name\": \"a\\u0000b\"} | name",
        "{\"aims\": [\"een\", \"t\\u0000\", \"drie\", \"vier\"]} | aims",
        "{\"aims\": [\"een\", \"\", \"drie\", \"vier\"]} | aims",
        "{\"code\": \"x\"} | code",
        "{} | name"
      })
  void textsThatDoNotFitTheEntryAreRefusedByName(String texts, String field) {
    // when
    Response answer = put("ann", CPP, "fr", texts, null);

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.jsonPath().getString("violations.field")).contains(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "dutch", "nl_BE", "NL"})
  void onlyOtherLanguagesInTheirUsualTagsAreTaken(String language) {
    assertThat(put("ann", CPP, language, "{\"name\": \"x\"}", null).statusCode()).isEqualTo(400);
  }

  @Test
  void aVersionThatIsNotThereCannotBeTranslated() {
    assertThat(put("ann", "no-such-code", "nl", "{\"name\": \"x\"}", null).statusCode())
        .isEqualTo(404);
    assertThat(asWorker().get(translations("no-such-code")).statusCode()).isEqualTo(404);
  }

  @Test
  void proposingAndPublishingAreAudited() {
    // given
    propose("ann", "mst-can", "nl", "{\"name\": \"MST-KM\"}", null);
    publish("ann", "mst-can", "nl", 1);
    publish("ben", "mst-can", "nl", 1);

    // then
    assertThat(
            Database.column(
                "select action || ' ' || outcome from audit_entry where subject_id = ? order by id",
                "mst-can@1/nl"))
        .containsExactly(
            "translation.proposed ALLOWED",
            "translation.published DENIED",
            "translation.published ALLOWED");
  }

  private static void propose(
      String editor, String code, String language, String texts, String ifMatch) {
    Response answer = put(editor, code, language, texts, ifMatch);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(ifMatch == null ? 201 : 200);
  }

  private static Response put(
      String editor, String code, String language, String texts, String ifMatch) {
    RequestSpecification request =
        ifMatch == null
            ? as(editor).header("If-None-Match", "*")
            : as(editor).header("If-Match", ifMatch);
    return request.body(texts).put(translations(code) + "/" + language + "/proposal");
  }

  private static Response publish(String editor, String code, String language, long edition) {
    return as(editor)
        .header("If-Match", "\"" + edition + "\"")
        .post(translations(code) + "/" + language + "/proposal/publication");
  }

  private static String path(String code) {
    return "/v1/interventions/" + code + "/versions/1";
  }

  private static String translations(String code) {
    return path(code) + "/translations";
  }

  private static RequestSpecification as(String editor) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of(editor, UUID.randomUUID(), "catalogue-editor"))
        .contentType("application/json");
  }
}
