package dev.hearth.caseplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class BadInputTest {
  private static final String MOTHER =
      "\"mother\":{\"id\":\"0190a000-0000-7000-8000-0000000000aa\",\"name\":\"Zanzibar\"}";

  private final Harbour harbour = new Harbour();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "surprise            | {MOTHER,\"surprise\":1}",
        "mother.id           | {\"mother\":{\"id\":\"Zanzibar\",\"name\":\"x\"}}",
        "mother.name         | {\"mother\":{\"id\":\"0190a000-0000-7000-8000-0000000000aa\",\"name\":\" \"}}",
        "mother              | {}",
        "mother              | {\"mother\":\"Zanzibar\"}",
        "maltreatmentTypes   | {MOTHER,\"maltreatmentTypes\":[\"Zanzibar\"]}",
        "maltreatmentTypes   | {MOTHER,\"maltreatmentTypes\":[0]}",
        "children            | {MOTHER,\"children\":[{\"id\":\"0190a000-0000-7000-8000-0000000000ab\",\"name\":\"Sam\",\"birthDate\":\"yesterday\"}]}",
        "personUsingViolence | {MOTHER,\"personUsingViolence\":{}}",
        "body                | {MOTHER",
      })
  void aBodyThatCannotBeReadIsRefusedWithItsFieldNamedAndNothingKept(String field, String body) {
    // given
    UUID id = UUID.randomUUID();

    // when
    Response refused =
        harbour
            .asWorker()
            .header("If-None-Match", "*")
            .body(body.replace("MOTHER", MOTHER))
            .put("/v1/cases/{id}", id);

    // then
    refused.then().statusCode(400).contentType("application/problem+json");
    assertThat(refused.<List<String>>path("violations.field"))
        .as(refused.asString())
        .anyMatch(named -> named.startsWith(field));
    assertThat(refused.asString()).doesNotContain("Zanzibar");
    assertThat(Database.count("select count(*) from case_file where id = ?", id)).isZero();
  }

  @Test
  void aChangeNeedsTheStateThatItBuildsOn() {
    // given
    harbour.withCase();
    Map<String, String> needs = Map.of("housing", "UNMET", "food", "MET", "material", "MET");
    String path = "/v1/cases/" + harbour.caseId + "/needs";

    // then
    harbour.asWorker().body(needs).put(path).then().statusCode(428);
    harbour.asWorker().header("If-Match", "\"0\"").body(needs).put(path).then().statusCode(412);
    harbour.asWorker().header("If-Match", "*").body(needs).put(path).then().statusCode(412);
    assertThat(
            harbour
                .asWorker()
                .get("/v1/cases/{id}", harbour.caseId)
                .path("needs.HOUSING")
                .toString())
        .isEqualTo("MET");
    harbour
        .asWorker()
        .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "x")))
        .put("/v1/cases/{id}", UUID.randomUUID())
        .then()
        .statusCode(428);
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "x")))
        .put("/v1/cases/{id}", harbour.caseId)
        .then()
        .statusCode(412);
  }

  @Test
  void whoIsNotLoggedInOrHasAnotherRoleGoesNoFurther() {
    given().get("/v1/cases").then().statusCode(401);
    given().auth().oauth2("not-a-token").get("/v1/cases").then().statusCode(401);
    harbour.as("client", "partner").get("/v1/cases").then().statusCode(403);
    harbour.asWorker().get("/v1/referrals/{id}/packet", UUID.randomUUID()).then().statusCode(403);
  }

  @Test
  void anItemNamesAnInterventionOfTheCatalogueOrItsKind() {
    // given
    harbour.withCase().withDraftPlan();
    Map<String, Object> item =
        Map.of(
            "title",
            "x",
            "assignee",
            "AGENCY",
            "purpose",
            "THERAPEUTIC",
            "target",
            "MOTHER",
            "involvesMother",
            true);

    // when
    Response withoutKind = harbour.putItem(UUID.randomUUID(), item);
    Response unknown =
        harbour.putItem(
            UUID.randomUUID(),
            with(item, "intervention", Map.of("code", "no-such-thing", "version", 1)));
    Response herYesTakenForGranted =
        harbour.putItem(UUID.randomUUID(), with(with(item, "kind", "TASK"), "takenOn", true));

    // then
    for (Response refused : List.of(withoutKind, unknown, herYesTakenForGranted)) {
      refused.then().statusCode(400);
    }
    assertThat(withoutKind.<List<String>>path("violations.field")).containsExactly("kind");
    assertThat(unknown.<List<String>>path("violations.field")).containsExactly("intervention");
    assertThat(herYesTakenForGranted.<List<String>>path("violations.field"))
        .containsExactly("takenOn");
    assertThat(harbour.plan().<List<?>>path("items")).isEmpty();
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    Map<String, Object> more = new java.util.HashMap<>(map);
    more.put(key, value);
    return more;
  }
}
