package dev.hearth.catalog.local;

import dev.hearth.catalog.editing.Editor;
import dev.hearth.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An agency's administrator and worker, and what they do with what is their own. */
record Agency(UUID id) {
  private static final String LOCAL = "/v1/local-interventions/";
  private static final String NOTES = "/v1/intervention-notes/";

  Agency() {
    this(UUID.randomUUID());
  }

  RequestSpecification asAdministrator() {
    return as("agency-admin");
  }

  RequestSpecification asWorker() {
    return as("worker");
  }

  /** An entry of this agency's own that could be published. */
  static Map<String, Object> local(String code) {
    return Map.of(
        "content",
        Editor.entry(code).put("classCode", "home-security-upgrade").put("name", "Ours " + code));
  }

  Response creates(String code, Map<String, ?> body) {
    return asAdministrator().header("If-None-Match", "*").body(body).put(LOCAL + code);
  }

  Response changes(String code, String etag, Map<String, ?> body) {
    return asAdministrator().header("If-Match", etag).body(body).put(LOCAL + code);
  }

  Response retires(String code, String etag) {
    return asAdministrator()
        .header("If-Match", etag)
        .body("{\"reason\":\"NO_LONGER_OFFERED\"}")
        .post(LOCAL + code + "/retirement");
  }

  Response reads(String code) {
    return asWorker().get(LOCAL + code);
  }

  Response notes(UUID note, String code, String text) {
    return asAdministrator().header("If-None-Match", "*").body(note(code, text)).put(NOTES + note);
  }

  Response changesNote(UUID note, String etag, String code, String text) {
    return asAdministrator().header("If-Match", etag).body(note(code, text)).put(NOTES + note);
  }

  Response removesNote(UUID note, String etag) {
    return asAdministrator().header("If-Match", etag).delete(NOTES + note);
  }

  Response readsNote(UUID note) {
    return asWorker().get(NOTES + note);
  }

  private static Map<String, Object> note(String code, String text) {
    Map<String, Object> note = new HashMap<>();
    note.put("code", code);
    note.put("text", text);
    return note;
  }

  private RequestSpecification as(String role) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("someone-" + role, id, role))
        .contentType("application/json");
  }
}
