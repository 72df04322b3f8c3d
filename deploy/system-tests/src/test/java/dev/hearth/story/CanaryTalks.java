package dev.hearth.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is said with a canary family: a visit, the child's profile, a conversation, a decision. */
final class CanaryTalks {
  private static final String AT = "2026-05-03T10:00:00Z";

  private final Person worker;
  private final URI caseplan;
  private final Family family;
  private final UnaryOperator<String> text;

  /**
   * @param text puts the family's word into a text and remembers it
   */
  CanaryTalks(Person worker, URI caseplan, Family family, UnaryOperator<String> text) {
    this.worker = worker;
    this.caseplan = caseplan;
    this.family = family;
    this.text = text;
  }

  /** Writes all of it. */
  void write() {
    create(paths().get(0), visit());
    create(paths().get(1), profile());
    create(paths().get(2), conversation());
    create(paths().get(3), decision());
  }

  /** Where all of it can be read. */
  List<String> paths() {
    String ofCase = "/v1/cases/" + family.caseId;
    String ofChild = ofCase + "/children/" + family.child;
    return List.of(
        ofCase + "/contacts/" + family.contactId,
        ofChild + "/voice",
        ofChild + "/conversations/" + family.conversationId,
        ofChild + "/decisions/" + family.decisionId);
  }

  private void create(String path, Map<String, Object> body) {
    worker.create(caseplan, path, body).mustBe(201);
  }

  private Map<String, Object> visit() {
    return Map.of(
        "type",
        "VISIT",
        "happenedAt",
        Household.aMinuteAgo(),
        "with",
        List.of(family.mother),
        "outcome",
        "HELD",
        "safetyCheck",
        Map.of(
            "asked",
            "YES",
            "motherView",
            Map.of("state", "ANSWERED", "words", text.apply("She sleeps")),
            "childrenView",
            Map.of("state", "ANSWERED", "words", text.apply("He cries")),
            "changesSinceLast",
            Map.of("state", "ANSWERED", "words", text.apply("New lock"))),
        "note",
        text.apply("Tea in the kitchen"));
  }

  private Map<String, Object> profile() {
    return Map.of(
        "communication",
        Map.of(
            "method",
            text.apply("Draws"),
            "needs",
            text.apply("Hearing aid"),
            "interpreter",
            text.apply("Not her uncle")),
        "confidentiality",
        Map.of("explainedAt", AT, "how", text.apply("Cards")),
        "aboutTouch",
        text.apply("Not the head"),
        "reaching",
        Map.of("how", text.apply("At school")),
        "sharing",
        Map.of("how", text.apply("Pictures"), "reasonNotShared", text.apply("Not yet")));
  }

  private Map<String, Object> conversation() {
    return Map.of(
        "state",
        "HELD",
        "at",
        AT,
        "agencyName",
        text.apply("Clinic"),
        "held",
        Map.of(
            "present",
            text.apply("Her teacher"),
            "record",
            List.of(Map.of("whoSaid", "CHILD", "words", text.apply("I hid"))),
            "signature",
            Map.of("state", "SIGNED", "how", text.apply("A sun")),
            "choice",
            Map.of("offered", List.of(text.apply("Art")), "chose", text.apply("Clay")),
            "shared",
            Map.of("what", text.apply("One page"), "how", text.apply("Read aloud"))));
  }

  private Map<String, Object> decision() {
    return Map.of(
        "what",
        text.apply("School"),
        "decidedAt",
        AT,
        "childView",
        Map.of("state", "GIVEN", "words", text.apply("Stay there")));
  }
}
