package dev.hearth.catalog.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class ServiceSearchTest {
  private final UUID agency = UUID.randomUUID();
  private final UUID another = UUID.randomUUID();
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @Inject ServiceWords words;

  @BeforeEach
  void twoAgenciesOfferServices() {
    offer(first, agency, "Lighthouse talks", "Psychotherapy for mother and child", "ACTIVE", 2);
    offer(second, another, "Afternoons", "At the lighthouse, for small children", "INACTIVE", 0);
    Database.execute(
        "update service_offer set local_code = 'local-lighthouse' where id = ?", first);
    words.learn();
  }

  @Test
  void theNameIsWorthMoreThanTheDescription() {
    // when
    List<String> found = ids(find(agency, asked("lighthouse", "")));

    // then
    assertThat(found).contains(first.toString(), second.toString());
    assertThat(found.indexOf(first.toString())).isLessThan(found.indexOf(second.toString()));
  }

  @Test
  void misspellingsAreFoundAndSaid() {
    // when
    Response found = find(agency, asked("lihgthouse", ",\"agencyId\":\"" + agency + "\""));

    // then
    assertThat(ids(found)).containsExactly(first.toString());
    assertThat(found.jsonPath().getString("readAs[0].as")).contains("lighthouse");
  }

  @Test
  void aWordThatNoServiceSaysAnyMoreIsToldToNobody() {
    // given
    UUID refuge = UUID.randomUUID();
    offer(refuge, agency, "Quillwort house", "A safe stay", "ACTIVE", 1);
    words.learn();
    assertThat(find(another, asked("quilwort", "")).asString()).contains("quillwort");

    // when
    Database.execute(
        """
        update service_offer set content = jsonb_set(content, '{name}', '"A safe stay"')
        where id = ?
        """,
        refuge);

    // then
    assertThat(find(another, asked("quilwort", "")).asString()).doesNotContain("quillwort");
    assertThat(find(another, asked("quillwort", "")).jsonPath().getList("readAs")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"status\":\"ACTIVE\" | true",
        "\"status\":\"INACTIVE\" | false",
        "\"placesFree\":true | true",
        "\"placesFree\":false | false",
        "\"language\":\"nl\" | true",
        "\"language\":\"ar\" | false",
        "\"ageMonths\":24 | true",
        "\"ageMonths\":23 | false",
        "\"ageMonths\":71 | true",
        "\"ageMonths\":72 | false",
        "\"interventionCode\":\"child-parent-psychotherapy\" | true",
        "\"interventionCode\":\"keep\" | false"
      })
  void filtersNarrowWhatIsFound(String filter, boolean isFound) {
    // when
    List<String> found = ids(find(agency, "{\"agencyId\":\"" + agency + "\"," + filter + "}"));

    // then
    assertThat(found.contains(first.toString())).isEqualTo(isFound);
  }

  @Test
  void aLocalCodeIsKnownToItsAgencyAlone() {
    // given
    String question = "{\"interventionCode\":\"local-lighthouse\",\"agencyId\":\"" + agency + "\"}";

    // then
    assertThat(ids(find(agency, question))).containsExactly(first.toString());
    assertThat(ids(find(another, question))).isEmpty();
    assertThat(find(another, asked("lighthouse", "")).asString()).doesNotContain("local-");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void pagingVisitsEachFindingOnce(boolean withWords) {
    // given
    for (int i = 0; i < 7; i++) {
      offer(UUID.randomUUID(), agency, "Beacon " + i % 2, "of the lighthouse", "ACTIVE", 1);
    }
    String question =
        withWords
            ? asked("lighthouse", ",\"agencyId\":\"" + agency + "\"")
            : "{\"agencyId\":\"" + agency + "\"}";

    // when
    List<String> visited = new ArrayList<>();
    String cursor = null;
    do {
      String page =
          question.replaceFirst(
              "\\}$", ",\"limit\":2" + (cursor == null ? "}" : ",\"cursor\":\"" + cursor + "\"}"));
      Response found = find(agency, page);
      visited.addAll(ids(found));
      cursor = found.jsonPath().getString("next");
    } while (cursor != null);

    // then
    assertThat(visited).hasSize(8).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"ageMonths\":-3} | ageMonths",
        "{\"status\":\"OPEN\"} | status",
        "{\"limit\":101} | limit",
        "{\"agencyId\":\"harbour\"} | agencyId",
        "{\"cursor\":\"x\"} | cursor",
        "{\"language\":\"\\u0000\"} | language",
        "{\"interventionCode\":\"keep\\u0000\"} | interventionCode",
        "{\"text\":\"light\\u0000\"} | text",
        "{\"street\":\"x\"} | street"
      })
  void aWrongFieldIsRefusedByName(String question, String field) {
    // when
    Response answer = ask(agency, question);

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.jsonPath().getString("violations.field")).contains(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "\0"})
  void aCursorThatWasMadeUpIsRefused(String id) {
    // given
    String next = find(agency, "{\"limit\":1}").jsonPath().getString("next");
    String[] place = new String(Base64.getUrlDecoder().decode(next), UTF_8).split("/", 3);
    String cursor = Cursor.encode(place[0] + "/" + place[1] + "/" + id);

    // when
    Response answer = ask(agency, "{\"limit\":1,\"cursor\":\"" + cursor + "\"}");

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.jsonPath().getString("violations.field")).contains("cursor");
  }

  @Test
  void whereAServiceIsIsNoPartOfAnAnswer() {
    assertThat(find(agency, asked("lighthouse", "")).asString())
        .doesNotContain("places\"", "address", "phone");
  }

  private static String asked(String text, String more) {
    return "{\"text\":\"" + text + "\"" + more + "}";
  }

  private static void offer(
      UUID id, UUID agency, String name, String description, String status, int free) {
    Database.execute(
        "insert into agency (id, name, active, version) values (?, 'One', true, 1)"
            + " on conflict do nothing",
        agency);
    Database.execute(
        """
        insert into service_offer
          (id, agency_id, version, last_modified, content, capacity, capacity_version)
        values (?, ?, 1, now(), jsonb_build_object(
            'name', ?::text, 'description', ?::text, 'status', ?::text,
            'interventionCode', 'child-parent-psychotherapy', 'minimumAge', 2, 'maximumAge', 5,
            'languages', jsonb_build_array(jsonb_build_object('code', 'nl')),
            'confidentialLocation', false, 'places', '[]'::jsonb),
          jsonb_build_object('placesFree', ?::integer), 1)
        """,
        id,
        agency,
        name,
        description,
        status,
        free);
  }

  private static List<String> ids(Response found) {
    return found.jsonPath().getList("items.id", String.class);
  }

  private static Response find(UUID agency, String question) {
    Response answer = ask(agency, question);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }

  private static Response ask(UUID agency, String question) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("someone", agency, "worker"))
        .contentType("application/json")
        .body(question)
        .post("/v1/services/search");
  }
}
