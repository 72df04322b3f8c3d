package dev.hearth.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.CatalogueFile;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Somebody who edits the common catalogue, and what she does. */
public final class Editor {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DRAFTS = "/v1/intervention-drafts/";
  private static final String PROPOSALS = "/v1/retirement-proposals/";

  private final String subject = "editor-" + UUID.randomUUID();
  private final String token = Tokens.of(subject, UUID.randomUUID(), "catalogue-editor");

  String subject() {
    return subject;
  }

  RequestSpecification asks() {
    return RestAssured.given().auth().oauth2(token).contentType("application/json");
  }

  /** A whole entry that could be published under this code. */
  public static ObjectNode entry(String code) {
    ObjectNode entry = CatalogueFile.byCode().get("respite").deepCopy();
    return entry.put("code", code).put("name", "Named " + code);
  }

  Response begins(UUID id, int basedOn, JsonNode content) {
    return asks().header("If-None-Match", "*").body(body(basedOn, content)).put(DRAFTS + id);
  }

  Response changes(UUID id, String etag, int basedOn, JsonNode content) {
    return asks().header("If-Match", etag).body(body(basedOn, content)).put(DRAFTS + id);
  }

  Response reads(UUID id) {
    return asks().get(DRAFTS + id);
  }

  Response submits(UUID id, String etag) {
    return asks().header("If-Match", etag).post(DRAFTS + id + "/submission");
  }

  Response sendsBack(UUID id, String etag) {
    return asks()
        .header("If-Match", etag)
        .body("{\"reason\":\"Say who it is for\"}")
        .post(DRAFTS + id + "/return");
  }

  Response withdraws(UUID id, String etag) {
    return asks().header("If-Match", etag).post(DRAFTS + id + "/withdrawal");
  }

  Response publishes(UUID id, String etag) {
    return publishes(id, etag, Map.of());
  }

  Response publishes(UUID id, String etag, Map<String, ?> days) {
    return asks().header("If-Match", etag).body(days).post(DRAFTS + id + "/publication");
  }

  /** A draft that lies in review; its ETag is "2". */
  UUID hasInReview(int basedOn, JsonNode content) {
    UUID id = UUID.randomUUID();
    mustBe(201, begins(id, basedOn, content));
    mustBe(200, submits(id, "\"1\""));
    return id;
  }

  /** What another editor has let pass. */
  public void hasPublished(int basedOn, JsonNode content) {
    mustBe(200, new Editor().publishes(hasInReview(basedOn, content), "\"2\""));
  }

  Response proposes(UUID id, Map<String, ?> retirement) {
    return asks().header("If-None-Match", "*").body(retirement).put(PROPOSALS + id);
  }

  Response approves(UUID id, String etag) {
    return asks().header("If-Match", etag).post(PROPOSALS + id + "/approval");
  }

  Response turnsDown(UUID id, String etag) {
    return asks().header("If-Match", etag).post(PROPOSALS + id + "/withdrawal");
  }

  /** Takes an entry out, with another editor. */
  public void hasRetired(String code) {
    UUID id = UUID.randomUUID();
    mustBe(201, proposes(id, Map.of("code", code, "reason", "NO_LONGER_OFFERED")));
    mustBe(200, new Editor().approves(id, "\"1\""));
  }

  /** What a test has published leaves the catalogue of today, which others count. */
  public static void forget(String prefix) {
    Database.execute(
        """
        with gone as (
          insert into intervention_retirement
          select distinct on (code) code, version, 'PUBLISHED_IN_ERROR', null, 'a', 'b', now()
          from intervention_version where code like ? order by code, version desc
          on conflict do nothing returning code, version)
        insert into catalogue_change
        select (select max(number) from catalogue_change) + row_number() over (), code, version,
               'RETIRED', now()
        from gone
        """,
        prefix + "%");
  }

  private static Response mustBe(int status, Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    return answer;
  }

  private static String body(int basedOn, JsonNode content) {
    ObjectNode body = JSON.createObjectNode();
    if (basedOn > 0) {
      body.put("basedOn", basedOn);
    }
    body.set("content", content);
    return body.toString();
  }
}
