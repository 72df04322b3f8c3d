package dev.hearth.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The items of the story's plan as they are sent. */
final class PlannedItems {
  private static final String DIARY = "Keep a diary of the nights";
  private static final List<String> TASKS = List.of(DIARY, "See the school", "Find a lawyer");

  private final Family family;

  PlannedItems(Family family) {
    this.family = family;
  }

  Map<String, Object> therapy() {
    return Map.of(
        "title", "Narrative exposure therapy",
        "intervention", Map.of("code", "narrative-exposure-therapy", "version", 1),
        "assignee", "AGENCY",
        "purpose", "THERAPEUTIC",
        "target", "MOTHER",
        "involvesMother", true);
  }

  Map<String, Object> task(UUID task) {
    return Map.of(
        "title", TASKS.get(family.tasks.indexOf(task)),
        "kind", "TASK",
        "assignee", "MOTHER",
        "purpose", "OTHER",
        "target", "MOTHER",
        "involvesMother", true);
  }

  Map<String, Object> hisTask() {
    return Map.of(
        "title",
        "Behaviour change programme",
        "kind",
        "TASK",
        "assignee",
        "PUV",
        "purpose",
        "BEHAVIOUR_CHANGE",
        "target",
        "PUV",
        "involvesMother",
        false,
        "takenOn",
        true,
        "links",
        Map.of("priorities", List.of(family.priority)));
  }

  /** The item with what was said when the worker went through it with her. */
  Map<String, Object> talkedThrough(Map<String, Object> item) {
    Map<String, Object> said = new HashMap<>(item);
    boolean asksHerToCome = !DIARY.equals(item.get("title"));
    said.put("timing", Map.of("needsHerAttendance", asksHerToCome, "weeklyHours", 1));
    said.put("herView", Map.of("canDo", "YES", "feelsOwnChoice", "YES", "fitsNow", "YES"));
    said.put(
        "links", Map.of("priorities", List.of(family.priority), "goalIds", List.of(family.goal)));
    said.put(
        "choice",
        Map.of(
            "optionsOffered",
            List.of(option(String.valueOf(item.get("title"))), option("Talks with a counsellor")),
            "reasonForChoice",
            "She chose it: it ends after ten hours"));
    said.put(
        "safety",
        Map.of(
            "safetyConsideration", "She comes while Sam is at school, by the door at the back",
            "childSafetyNote", "Sam is at school, and her sister fetches him"));
    said.put("adaptation", "Not in a group; she may stop at any time");
    said.put("aimForHerself", "Nights that are easier to bear");
    said.put(
        "health",
        Map.of(
            "violenceLink",
            Map.of("considered", true, "note", "The nights are hard since he came at night")));
    return said;
  }

  private static Map<String, Object> option(String name) {
    return Map.of("name", name, "explainedInvolves", true, "explainedHelps", true);
  }
}
