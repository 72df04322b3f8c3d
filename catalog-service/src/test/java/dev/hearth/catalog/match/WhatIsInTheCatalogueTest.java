package dev.hearth.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.editing.Editor;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A match is asked of the catalogue as it is at that moment, and of the caller's own agency. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class WhatIsInTheCatalogueTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AQuestion A_TODDLER = AQuestion.ofAMother().aged(24);

  private final UUID harbour = UUID.randomUUID();
  private final UUID wellspring = UUID.randomUUID();

  @AfterEach
  void leaveTheCatalogueAsItWas() {
    Editor.forget("matched-");
  }

  @Test
  void whatIsPublishedIsThereAtOnceAndWhatIsRetiredIsGone() {
    // given
    String code = "matched-" + UUID.randomUUID();
    Editor editor = new Editor();
    long change = ask(harbour, A_TODDLER).getLong("catalogue.change");

    // when
    editor.hasPublished(0, videoWork(code));
    JsonPath published = ask(harbour, A_TODDLER);
    editor.hasPublished(1, videoWork(code).put("name", "With another name"));
    JsonPath changed = ask(harbour, A_TODDLER);
    editor.hasRetired(code);
    JsonPath retired = ask(harbour, A_TODDLER);

    // then
    assertThat(codes(published)).contains(code);
    assertThat(published.getLong("catalogue.change")).isGreaterThan(change);
    assertThat(entry(changed, code)).containsEntry("name", "With another name");
    assertThat(entry(changed, code)).containsEntry("version", 2);
    assertThat(codes(retired)).doesNotContain(code);
  }

  @Test
  void anAgencysOwnInterventionIsMatchedForItAlone() {
    // given
    String code = "local-" + UUID.randomUUID();
    Response created =
        as(harbour, "agency-admin")
            .header("If-None-Match", "*")
            .body(Map.of("content", videoWork(code)))
            .put("/v1/local-interventions/" + code);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);

    // when
    JsonPath ours = ask(harbour, A_TODDLER.whoTold("nika", null, Effect.HURT, "no more films"));
    JsonPath theirs = ask(wellspring, A_TODDLER);

    // then
    assertThat(entry(ours, code)).containsEntry("local", true);
    assertThat(entry(ours, code).get("notes").toString()).contains("no more films");
    assertThat(entry(ours, "vipp")).containsEntry("local", false);
    assertThat(codes(theirs)).doesNotContain(code).contains("vipp");
    assertThat(codes(ours)).hasSize(codes(theirs).size() + 1);
  }

  private static ObjectNode videoWork(String code) {
    try {
      return (ObjectNode)
          JSON.readTree(
              TheCatalogue.changed("vipp", entry -> entry.put("code", code).put("name", code))
                  .content());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonPath ask(UUID agency, AQuestion question) {
    Response answer = as(agency, "worker").body(question.toString()).post("/v1/matches");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath();
  }

  private static List<String> codes(JsonPath answer) {
    return answer.getList("groups.entries.flatten().code", String.class);
  }

  private static Map<String, Object> entry(JsonPath answer, String code) {
    return answer.getMap("groups.entries.flatten().find { it.code == '" + code + "' }");
  }

  private static RequestSpecification as(UUID agency, String role) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("someone-" + role, agency, role))
        .contentType("application/json");
  }
}
