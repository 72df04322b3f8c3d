package dev.hearth.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the mother says in the safety check: mostly safe, an order that helps, not every need met.
 */
final class SafetyConversation {
  private SafetyConversation() {}

  static Map<String, Object> answers() {
    Map<String, Object> answers = new HashMap<>();
    for (String no :
        List.of(
            "SC03", "SC04", "SC05", "SC06", "SC07", "SC08", "SC17", "SX02", "SX03", "SX04", "SX05",
            "SX06", "SX07", "SX08", "SX09", "SX10", "SX11")) {
      answers.put(no, answered("NO"));
    }
    for (String yes : List.of("SC12", "SC13", "SC14", "SC16")) {
      answers.put(yes, answered("YES"));
    }
    answers.put("SC01", answered("MOSTLY_SAFE"));
    answers.put("SC02", answered("SAFE"));
    answers.put("SC09", answered("IN_FORCE_HELPS"));
    answers.put("SC10", answered("WITH_SUPPORT"));
    answers.put("SC11", answered("SOME"));
    answers.put("SX01", answered("NEVER"));
    return answers;
  }

  private static Map<String, String> answered(String value) {
    return Map.of("state", "ANSWERED", "value", value, "saidBy", "MOTHER");
  }
}
