package dev.hearth.story;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An item of a plan, with every text that can be written about it. */
final class CanaryItem {
  private CanaryItem() {}

  /**
   * The item as it is sent.
   *
   * @param text makes a text with the canary in it
   */
  static Map<String, Object> therapy(UnaryOperator<String> text) {
    return Map.ofEntries(
        Map.entry("title", text.apply("Therapy")),
        Map.entry("intervention", Map.of("code", "narrative-exposure-therapy", "version", 1)),
        Map.entry("assignee", "AGENCY"),
        Map.entry("purpose", "THERAPEUTIC"),
        Map.entry("target", "MOTHER"),
        Map.entry("involvesMother", true),
        Map.entry(
            "safety",
            Map.of(
                "childSafetyNote", text.apply("The child is"),
                "safetyConsideration", text.apply("She comes by"),
                "homeVisitArrangement", text.apply("We meet at"))),
        Map.entry(
            "choice",
            Map.of(
                "optionsOffered", List.of(Map.of("name", text.apply("Or else"))),
                "singleOptionReason", text.apply("There was only"),
                "reasonForChoice", text.apply("She chose it for"))),
        Map.entry(
            "health",
            Map.of("violenceLink", Map.of("considered", true, "note", text.apply("His part")))),
        Map.entry("adaptation", text.apply("Without")),
        Map.entry("aimForHerself", text.apply("For her")));
  }
}
