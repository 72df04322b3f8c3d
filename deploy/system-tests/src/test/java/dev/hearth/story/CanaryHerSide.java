package dev.hearth.story;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What is known from a canary mother's side, each section with every text that it takes. */
final class CanaryHerSide {
  private final Person worker;
  private final URI caseplan;
  private final String casePath;
  private final UUID priority;
  private final UnaryOperator<String> text;

  /**
   * @param text puts the family's word into a text and remembers it
   */
  CanaryHerSide(Person worker, URI caseplan, Family family, UnaryOperator<String> text) {
    this.worker = worker;
    this.caseplan = caseplan;
    this.casePath = "/v1/cases/" + family.caseId;
    this.priority = family.priority;
    this.text = text;
  }

  /** Where all of it can be read. */
  String path() {
    return casePath + "/her-view";
  }

  /** Writes all of it but the needs, which come after. */
  void write() {
    put("practicalities", practicalities());
    put("strengths", strengths());
    put("home-safety", homeSafety());
    put("network", network());
    put("priorities", priorities());
    put("past-help", pastHelp());
  }

  /** Says why a need stands as it does, and leaves every need as it is. */
  void sayOfNeeds(String housing, String food, String material) {
    put(
        "needs",
        Map.of(
            "housing", housing,
            "food", food,
            "material", material,
            "said", List.of(Map.of("need", "FOOD", "note", text.apply("The food bank")))));
  }

  private void put(String section, Map<String, Object> body) {
    String path = casePath + "/" + section;
    String etag = worker.get(caseplan, path).mustBe(200).etag();
    worker.put(caseplan, path, etag, body).mustBe(204);
  }

  private Map<String, Object> practicalities() {
    return Map.of(
        "practicalities",
        List.of(
            Map.of(
                "practicality", "CHILD_CARE",
                "status", "BARRIER",
                "note", text.apply("Two toddlers"))));
  }

  private Map<String, Object> strengths() {
    return Map.of(
        "strengths",
        List.of(
            Map.of(
                "kind",
                "BELONGING",
                "state",
                "NOTED",
                "entries",
                List.of(Map.of("words", text.apply("The choir"), "whoSaid", "MOTHER")))));
  }

  private Map<String, Object> homeSafety() {
    return Map.of(
        "wishes",
        List.of(
            Map.of("measure", "LOCKS", "status", "WANTED", "note", text.apply("The back door"))));
  }

  private Map<String, Object> network() {
    return Map.of(
        "nearby",
        "YES",
        "note",
        text.apply("Close by"),
        "people",
        List.of(
            Map.of(
                "name", text.apply("Neighbour"),
                "relation", "NEIGHBOUR",
                "canDo", text.apply("Takes the children in"))));
  }

  private Map<String, Object> priorities() {
    return Map.of(
        "priorities", List.of(Map.of("id", priority, "words", text.apply("To sleep safely"))));
  }

  private Map<String, Object> pastHelp() {
    Map<String, Object> experience = new HashMap<>();
    experience.put("id", UUID.randomUUID());
    experience.put("what", text.apply("A course"));
    experience.put("provider", Map.of("name", text.apply("The house")));
    experience.put("purpose", text.apply("To prove I am fit"));
    experience.put("effect", "HURT");
    experience.put("whatItDid", text.apply("They told him"));
    return Map.of(
        "status", "RECORDED",
        "experiences", List.of(experience),
        "consideredNote", text.apply("Not again"));
  }
}
