package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The persons of Harbour's case, and how they live. */
final class Home {
  private final Harbour harbour;

  Home(Harbour harbour) {
    this.harbour = harbour;
  }

  String path() {
    return "/v1/cases/" + harbour.caseId;
  }

  String person(UUID id) {
    return path() + "/persons/" + id;
  }

  UUID mother() {
    return UUID.fromString(harbour.asWorker().get(path()).path("mother.id"));
  }

  UUID child() {
    return UUID.fromString(harbour.asWorker().get(path()).path("children[0].id"));
  }

  UUID adds(String role, String name) {
    return adds(
        role, name, role.equals("CARER") ? Map.of("carer", Map.of("kind", "FOSTER")) : Map.of());
  }

  UUID adds(String role, String name, Map<String, ?> more) {
    UUID id = UUID.randomUUID();
    put(id, role, name, more).then().statusCode(201);
    return id;
  }

  Response put(UUID id, String role, String name, Map<String, ?> more) {
    return harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(body(role, name, more))
        .put(person(id));
  }

  Response change(UUID id, String role, String name, Map<String, ?> more) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.etag(person(id)))
        .body(body(role, name, more))
        .put(person(id));
  }

  Response merge(UUID id, UUID into) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.etag(person(id)))
        .body(Map.of("into", into))
        .post(person(id) + "/merging");
  }

  Response separate(UUID id) {
    return harbour
        .asWorker()
        .header("If-Match", harbour.etag(person(id)))
        .post(person(id) + "/separation");
  }

  List<Map<String, Object>> persons() {
    return harbour
        .asWorker()
        .get(path() + "/persons")
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  UUID relates(UUID from, String kind, UUID to) {
    UUID id = UUID.randomUUID();
    relate(id, from, kind, to).then().statusCode(201);
    return id;
  }

  Response relate(UUID id, UUID from, String kind, UUID to) {
    return harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("from", from, "kind", kind, "to", to))
        .put(path() + "/relationships/" + id);
  }

  List<Map<String, Object>> relationships() {
    return harbour
        .asWorker()
        .get(path() + "/relationships?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  Response record(String what, Map<String, ?> body) {
    String path = path() + "/" + what;
    return harbour.asWorker().header("If-Match", harbour.etag(path)).body(body).put(path);
  }

  static void assertConflict(Response refused, String code) {
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
    assertThat(refused.<String>path("type")).endsWith("/" + code);
  }

  static void assertBad(Response refused, String field) {
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.<List<String>>path("violations.field"))
        .anyMatch(named -> named.endsWith(field));
  }

  private static Map<String, Object> body(String role, String name, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("role", role);
    body.put("name", name);
    return body;
  }
}
