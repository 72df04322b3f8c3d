package dev.hearth.story;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** What a worker notes when she listens to a mother before she plans with her. */
final class Listening {
  private final URI caseplan;
  private final Person worker;
  private final Family family;

  Listening(URI caseplan, Person worker, Family family) {
    this.caseplan = caseplan;
    this.worker = worker;
    this.family = family;
  }

  /** All but the needs, which change. */
  void toHer() {
    strengths();
    priorities();
    pastHelp();
    practicalities();
    homeAndNetwork();
  }

  /** How far three basic needs are met; safety follows from the assessment. */
  void needs(String housing, String food, String material) {
    record("/needs", Map.of("housing", housing, "food", food, "material", material));
  }

  private void strengths() {
    record(
        "/strengths",
        Map.of(
            "strengths",
            List.of(
                strength("ACTS_OF_PROTECTION", "A code word with her sister"),
                strength("BELONGING", "The choir"),
                strength("RESOURCES_AND_STRENGTHS", "Savings he does not know of"),
                strength("SKILLS", "She keeps the books of a shop"))));
  }

  private static Map<String, Object> strength(String kind, String words) {
    return Map.of(
        "kind",
        kind,
        "state",
        "NOTED",
        "entries",
        List.of(Map.of("words", words, "whoSaid", "MOTHER")));
  }

  private void priorities() {
    record(
        "/priorities",
        Map.of(
            "priorities",
            List.of(
                Map.of("id", family.priority, "words", "To sleep, without listening for the door"),
                Map.of("id", family.priorityForSam, "words", "That Sam laughs again"))));
  }

  private void pastHelp() {
    record(
        "/past-help",
        Map.of(
            "status",
            "RECORDED",
            "experiences",
            List.of(
                Map.of(
                    "id",
                    family.pastHelp,
                    "what",
                    "A parenting course in 2021",
                    "year",
                    2021,
                    "provider",
                    Map.of("name", "The family centre"),
                    "purpose",
                    "To prove that I am fit",
                    "effect",
                    "HURT",
                    "whatItDid",
                    "They wrote down what I said and told him")),
            "consideredNote",
            "Nothing in a group, and nothing that he hears of"));
  }

  private void practicalities() {
    record(
        "/practicalities",
        Map.of(
            "practicalities",
            List.of(
                practicality("CHILD_CARE", "IN_PLACE"),
                practicality("RESPITE", "NOT_NEEDED"),
                practicality("CRISIS_PAYMENT", "NOT_NEEDED"),
                practicality("REGULAR_INCOME", "IN_PLACE"))));
  }

  private static Map<String, String> practicality(String which, String status) {
    return Map.of("practicality", which, "status", status, "whoSaid", "MOTHER");
  }

  private void homeAndNetwork() {
    record(
        "/home-safety",
        Map.of(
            "wishes",
            List.of(
                wish("DOORS", "IN_PLACE"),
                wish("LOCKS", "IN_PLACE"),
                wish("LIGHTS", "NOT_WANTED"),
                wish("ALARM", "NOT_WANTED"))));
    record(
        "/network",
        Map.of(
            "nearby",
            "YES",
            "people",
            List.of(
                Map.of(
                    "name", "Ines",
                    "relation", "SIBLING",
                    "canDo", "Has them sleep at hers",
                    "knows", "YES"))));
  }

  private static Map<String, String> wish(String measure, String status) {
    return Map.of("measure", measure, "status", status, "whoSaid", "MOTHER");
  }

  private void record(String section, Map<String, ?> body) {
    String path = "/v1/cases/" + family.caseId + section;
    String etag = worker.get(caseplan, path).mustBe(200).etag();
    worker.put(caseplan, path, etag, body).mustBe(204);
  }
}
