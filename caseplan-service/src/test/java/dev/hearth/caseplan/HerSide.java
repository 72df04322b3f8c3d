package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a worker records from the mother's side of Harbour's case. */
final class HerSide {
  static final List<String> SECTIONS =
      List.of(
          "needs",
          "practicalities",
          "strengths",
          "home-safety",
          "network",
          "priorities",
          "past-help");

  private final Harbour harbour;

  HerSide(Harbour harbour) {
    this.harbour = harbour;
  }

  String path(String section) {
    return "/v1/cases/" + harbour.caseId + "/" + section;
  }

  JsonPath read(String section) {
    return harbour.asWorker().get(path(section)).then().statusCode(200).extract().jsonPath();
  }

  void record(String section, Map<String, ?> body) {
    put(section, body).then().statusCode(204);
  }

  Response put(String section, Map<String, ?> body) {
    return put(section, body, harbour.etag(path(section)));
  }

  Response put(String section, Map<String, ?> body, String etag) {
    return harbour.asWorker().header("If-Match", etag).body(body).put(path(section));
  }

  void refused(String section, Map<String, ?> body, String field) {
    String before = harbour.asWorker().get(path(section)).asString();
    Response refused = put(section, body);
    refused.then().statusCode(400);
    assertThat(refused.<List<String>>path("violations.field")).containsExactly(field);
    assertThat(harbour.asWorker().get(path(section)).asString()).isEqualTo(before);
  }

  /** A body that fills the section, with this word in every text. */
  static Map<String, Object> filled(String section, String word) {
    return switch (section) {
      case "needs" ->
          Map.of(
              "housing", "UNMET",
              "food", "MET",
              "material", "NOT_ASKED",
              "said", List.of(Map.of("need", "HOUSING", "whoSaid", "MOTHER", "note", word)));
      case "practicalities" ->
          Map.of(
              "practicalities",
              List.of(Map.of("practicality", "CHILD_CARE", "status", "BARRIER", "note", word)));
      case "strengths" ->
          Map.of(
              "strengths",
              List.of(
                  Map.of(
                      "kind", "SKILLS",
                      "state", "NOTED",
                      "entries", List.of(Map.of("words", word, "whoSaid", "MOTHER")))));
      case "home-safety" ->
          Map.of("wishes", List.of(Map.of("measure", "LOCKS", "status", "WANTED", "note", word)));
      case "network" ->
          Map.of(
              "nearby",
              "YES",
              "note",
              word,
              "people",
              List.of(Map.of("name", word, "relation", "SIBLING", "canDo", word, "knows", "YES")));
      case "priorities" ->
          Map.of("priorities", List.of(Map.of("id", UUID.randomUUID(), "words", word)));
      case "past-help" ->
          Map.of(
              "status",
              "RECORDED",
              "consideredNote",
              word,
              "experiences",
              List.of(
                  Map.of(
                      "id",
                      UUID.randomUUID(),
                      "what",
                      word,
                      "provider",
                      Map.of("name", word),
                      "purpose",
                      word,
                      "effect",
                      "HURT",
                      "whatItDid",
                      word)));
      default -> throw new IllegalArgumentException(section);
    };
  }
}
