package dev.hearth.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What is said and noted while a canary family's plan lives: holds, a yes taken back, a rest. */
final class CanaryPlanLife {
  private final Person worker;
  private final URI caseplan;
  private final Family family;
  private final UnaryOperator<String> text;

  /**
   * @param text puts the family's word into a text and remembers it
   */
  CanaryPlanLife(Person worker, URI caseplan, Family family, UnaryOperator<String> text) {
    this.worker = worker;
    this.caseplan = caseplan;
    this.family = family;
    this.text = text;
  }

  /** Writes all of it into an active plan. */
  void write() {
    UUID held = family.tasks.getFirst();
    UUID done = family.tasks.get(1);
    UUID takenBack = family.tasks.getLast();
    step("/items/" + held + "/hold", Map.of("reason", text.apply("It waits")));
    step("/items/" + done + "/completion", Map.of("words", text.apply("She did it")));
    step("/items/" + takenBack + "/agreement/withdrawal", Map.of("words", text.apply("Not now")));
    step("/suspension", Map.of("reason", text.apply("It rests")));
    step("/items/" + family.puvTask + "/declining", Map.of("words", text.apply("He will not")));
    step("/items/" + done + "/reopening", Map.of("words", text.apply("Once more")));
  }

  /** Where all of it can be read. */
  List<String> paths() {
    return List.of(
        planPath() + "/versions?limit=100",
        planPath() + "/items/" + family.tasks.getLast() + "/agreements");
  }

  private void step(String step, Map<String, String> body) {
    String etag = worker.get(caseplan, planPath()).mustBe(200).etag();
    worker.post(caseplan, planPath() + step, etag, body).mustBe(204);
  }

  private String planPath() {
    return "/v1/case-plans/" + family.planId;
  }
}
