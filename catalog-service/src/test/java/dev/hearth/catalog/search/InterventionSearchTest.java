package dev.hearth.catalog.search;

import static dev.hearth.catalog.Calls.asWorker;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class InterventionSearchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "psychotherapy, child-parent-psychotherapy",
    "CPP, child-parent-psychotherapy",
    "eye movements, emdr",
    "cortisol, psychoeducational-parenting-intervention",
    "dissociation, tutor-of-resilience",
    "keeping foster, keep",
    "Cicchetti, child-parent-psychotherapy",
    "daily functioning, social-support-building"
  })
  void wordsAreFoundInNamesAliasesAimsAndEvidence(String text, String code) {
    assertThat(codes(find("{\"text\":\"" + text + "\"}"))).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "psycotherapy, child-parent-psychotherapy",
    "narative expozure, narrative-exposure-therapy",
    "cortizol, psychoeducational-parenting-intervention",
    "attachmnet, attachment-biobehavioural-catch-up",
    "rezilience, tutor-of-resilience",
    "psychoed, psychoeducation"
  })
  void misspellingsAndBeginningsAreFoundAndSaid(String text, String code) {
    // when
    Response found = find("{\"text\":\"" + text + "\"}");

    // then
    assertThat(codes(found)).contains(code);
    assertThat(found.jsonPath().getList("readAs.word", String.class)).isNotEmpty();
  }

  @Test
  void theNameIsWorthMoreThanTheEvidence() {
    assertThat(codes(find("{\"text\":\"resilience\"}")).getFirst()).startsWith("tutor-of-");
    assertThat(
            find("{\"text\":\"psychoeducation\"}").jsonPath().getList("items.worth", Integer.class))
        .isSortedAccordingTo((a, b) -> b - a);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\":\"COMPARISON\"} | community-standard-of-care | keep",
        "{\"classCode\":\"home-security-upgrade\",\"limit\":100} | changed-locks | keep",
        "{\"block\":\"SAFETY\",\"limit\":100} | changed-locks | emdr",
        "{\"maltreatmentType\":\"SEXUAL_ABUSE\",\"limit\":100} | tf-cbt | keep",
        "{\"context\":\"ATTACHMENT_CONCERN\",\"limit\":100} | vipp | keep",
        "{\"recipient\":\"FOSTER_CARER\",\"limit\":100} | keep | tf-cbt",
        "{\"format\":\"INDIVIDUAL\",\"limit\":100} | individual-psychoanalytic-therapy | keep",
        "{\"ageMonths\":155,\"limit\":100} | keep | mother-baby-group",
        "{\"ageMonths\":156,\"limit\":100} | tf-cbt | keep",
        "{\"ageMonths\":59,\"limit\":100} | tf-cbt | keep",
        "{\"lowThreshold\":true,\"limit\":100} | mother-baby-group | keep",
        "{\"safetyGate\":\"WARN_IF_UNSAFE\",\"limit\":100} | coping-skills-development | keep",
        "{\"source\":\"tutor-of-resilience\",\"limit\":100} | tor-follow-up | keep",
        "{\"selectable\":false,\"limit\":100} | community-standard-of-care | keep",
        "{\"language\":\"en\",\"limit\":100} | keep | no-such-code",
        "{\"text\":\"therapy\",\"source\":\"nice-scie-quick-guide\"} | tf-cbt | emdr"
      })
  void filtersNarrowWhatIsFound(String question, String inside, String outside) {
    assertThat(codes(find(question))).contains(inside).doesNotContain(outside);
  }

  @Test
  void whatIsNotTranslatedIsNotFoundInThatLanguage() {
    assertThat(codes(find("{\"language\":\"tlh\"}"))).isEmpty();
    assertThat(codes(find("{\"language\":\"enm\"}"))).isEmpty();
    assertThat(codes(find("{\"language\":\"en-GB\"}"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyzzyqwv", "the", "!!!", "' | x:* & !y <-> \\\\"})
  void whatMeansNothingFindsNothing(String text) {
    assertThat(codes(find(JSON.createObjectNode().put("text", text).toString()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"text\":\"child\"}", "{\"text\":\"mother or carer\"}"})
  void pagingVisitsEachFindingOnceInTheOrderOfAll(String question) throws Exception {
    // given
    List<String> atOnce = codes(find(with(question, "limit", 100)));

    // when
    List<String> visited = new ArrayList<>();
    String cursor = null;
    do {
      ObjectNode page = (ObjectNode) JSON.readTree(question);
      page.put("limit", 3).put("cursor", cursor);
      Response found = find(page.toString());
      visited.addAll(codes(found));
      cursor = found.jsonPath().getString("next");
    } while (cursor != null);

    // then
    assertThat(visited).containsExactlyElementsOf(atOnce).doesNotHaveDuplicates();
  }

  @Test
  void aCursorBelongsToItsQuestion() throws Exception {
    // given
    String cursor = find("{\"text\":\"child\",\"limit\":1}").jsonPath().getString("next");

    // when
    Response other = ask(with("{\"text\":\"mother\",\"limit\":1}", "cursor", cursor));

    // then
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.jsonPath().getList("violations.field")).containsExactly("cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"keep\0", "KEEP", ""})
  void aCursorThatWasMadeUpIsRefused(String id) throws Exception {
    // given
    String question = "{\"text\":\"child\",\"limit\":1}";
    String given = find(question).jsonPath().getString("next");
    String[] place = new String(Base64.getUrlDecoder().decode(given), UTF_8).split("/", 3);

    // when
    Response answer =
        ask(with(question, "cursor", Cursor.encode(place[0] + "/" + place[1] + "/" + id)));

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("violations.field")).containsExactly("cursor");
  }

  @Test
  void aCodeOfAnyLengthIsOnlyRefused() throws Exception {
    // when
    Response answer = ask(with("{}", "classCode", "a" + "-a".repeat(100_000)));

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("violations.field", String.class))
        .allMatch("classCode"::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"ageMonths\":-3} | ageMonths",
        "{\"ageMonths\":1201} | ageMonths",
        "{\"maltreatmentType\":\"BAD_LUCK\"} | maltreatmentType",
        "{\"limit\":0} | limit",
        "{\"limit\":101} | limit",
        "{\"source\":\"a-blog\"} | source",
        "{\"language\":\"dutch!\"} | language",
        "{\"classCode\":\"NOT A CODE\"} | classCode",
        "{\"cursor\":\"x\"} | cursor",
        "{\"text\":\"\"} | text",
        "{\"text\":\"a b c d e f g h i j k l m n o p q\"} | text",
        "{\"surname\":\"x\"} | surname"
      })
  void aWrongFieldIsRefusedByName(String question, String field) {
    // when
    Response answer = ask(question);

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.jsonPath().getString("violations.field")).contains(field);
  }

  @Test
  void whatIsAskedIsNeitherStoredNorLoggedNorKeptByTheBrowser() {
    // given
    String secret = "hervoornaam";
    List<String> logged = new CopyOnWriteArrayList<>();
    Handler listening = listening(logged);
    Logger.getLogger("").addHandler(listening);

    // when
    Response found = find("{\"text\":\"" + secret + " therapy\"}");
    ask("{\"text\":\"" + secret + "\",\"limit\":0}");
    ask("{\"text\":\"" + secret);
    Logger.getLogger("").removeHandler(listening);

    // then
    assertThat(found.header("Cache-Control")).isEqualTo("no-store");
    assertThat(logged).noneMatch(line -> line.contains(secret));
    for (String table :
        Database.column(
            "select quote_ident(tablename) from pg_tables where schemaname = 'public'")) {
      assertThat(
              Database.count(
                  "select count(*) from " + table + " as kept where kept::text ilike ?",
                  "%" + secret + "%"))
          .as(table)
          .isZero();
    }
    assertThat(RestAssured.given().get("/q/openapi?format=yaml").asString())
        .as("no text is asked in a URL")
        .doesNotContain("- name: text");
  }

  @Test
  void theTableFollowsTheCatalogue() {
    // given
    find("{}");
    Database.execute("delete from intervention_search where code = 'respite'");
    Database.execute("update intervention_search_state set change = 0");
    Database.execute(
        """
        insert into catalogue_change (number, code, version, what, at)
        select max(number) + 1, 'respite', 1, 'PUBLISHED', now() from catalogue_change
        """);

    // then
    assertThat(codes(find("{\"text\":\"respite\"}"))).contains("respite");
  }

  @Test
  void whatCouldNotBeCommittedIsFollowedWithTheNextSearch() {
    // given
    find("{}");
    Database.execute(
        """
        create function refuse() returns trigger language plpgsql as
        $$ begin raise exception 'not now'; end $$
        """);
    Database.execute(
        """
        create constraint trigger refused after update on intervention_search_state
        deferrable initially deferred for each row execute function refuse()
        """);
    Database.execute("delete from intervention_search where code = 'changed-locks'");
    changeAgain("changed-locks");

    // when
    Response failed = ask("{}");
    Database.execute("drop function refuse() cascade");

    // then
    assertThat(failed.statusCode()).isGreaterThanOrEqualTo(500);
    assertThat(codes(find("{\"text\":\"changed locks\"}"))).contains("changed-locks");
  }

  @Test
  void ofManySearchesAfterAChangeOneAwaitsTheTurn() throws Exception {
    // given
    find("{}");
    changeAgain("respite");

    // when
    List<Future<Integer>> searches = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(6)) {
      try (Connection other = Database.admin()) {
        other.setAutoCommit(false);
        other.createStatement().execute("select * from intervention_search_state for update");
        for (int i = 0; i < 6; i++) {
          searches.add(callers.submit(() -> ask("{}").statusCode()));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting() > 0);
        await()
            .during(Duration.ofSeconds(1))
            .atMost(Duration.ofSeconds(20))
            .until(() -> waiting() == 1);
        other.rollback();
      }
    }

    // then
    for (Future<Integer> search : searches) {
      assertThat(search.get()).isEqualTo(200);
    }
  }

  private static long waiting() {
    return Database.count(
        """
        select count(*) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'
          and query like '%intervention_search_state for update'
        """);
  }

  private static void changeAgain(String code) {
    Database.execute(
        """
        insert into catalogue_change (number, code, version, what, at)
        select max(number) + 1, ?, 1, 'PUBLISHED', now() from catalogue_change
        """,
        code);
  }

  @Test
  void withoutATokenNothingIsFound() {
    assertThat(
            RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post("/v1/interventions/search")
                .statusCode())
        .isEqualTo(401);
  }

  private static Handler listening(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        logged.add(line.getMessage() + " " + java.util.Arrays.toString(line.getParameters()));
      }

      @Override
      public void flush() {
        // Nothing is held back.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  private static String with(String question, String field, Object value) throws Exception {
    ObjectNode changed = (ObjectNode) JSON.readTree(question);
    changed.set(field, JSON.valueToTree(value));
    return changed.toString();
  }

  private static Response find(String question) {
    Response answer = ask(question);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }

  private static Response ask(String question) {
    return asWorker().body(question).post("/v1/interventions/search");
  }

  private static List<String> codes(Response found) {
    return found.jsonPath().getList("items.code", String.class);
  }
}
