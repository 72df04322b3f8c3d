package dev.hearth.story;

import java.util.Map;

/** Why Amira goes on although a rule speaks against it, as she writes it down. */
final class Reasons {
  private static final Map<String, String> OF_RULE =
      Map.of(
          "BLK-02", "She wants to sleep first; Sundays at her sister's are for the two of them",
          "CHV-10", "Sam is asked on Saturday, with his drawings; nothing begins for him before");

  private Reasons() {}

  static String of(String rule) {
    return OF_RULE.getOrDefault(rule, "Talked through with her; we look at it again in two weeks");
  }
}
