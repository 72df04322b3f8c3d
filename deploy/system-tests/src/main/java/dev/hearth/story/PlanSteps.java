package dev.hearth.story;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** What a worker does with a plan, one REST call each. */
final class PlanSteps {
  private final URI caseplan;
  private final Person worker;
  private final Family family;
  private final PlannedItems items;

  PlanSteps(URI caseplan, Person worker, Family family) {
    this.caseplan = caseplan;
    this.worker = worker;
    this.family = family;
    this.items = new PlannedItems(family);
  }

  void draft() {
    worker.create(caseplan, path(), Map.of("caseId", family.caseId)).mustBe(201);
  }

  /** What the plan is for, as she says it. */
  void setGoal() {
    change(
        "/goals/" + family.goal,
        Map.of("herWords", "That we all sleep through the night", "decidedWith", "TOGETHER"));
  }

  /**
   * Therapy and three tasks for her, in haste: what they are, and nothing that she said of them.
   */
  void putInHaste() {
    putItem(family.therapy, items.therapy());
    putTasksInHaste();
  }

  void putTasksInHaste() {
    family.tasks.forEach(task -> putItem(task, items.task(task)));
  }

  /** The same, talked through with her. */
  void putAsTalkedThrough() {
    putItem(family.therapy, items.talkedThrough(items.therapy()));
    family.tasks.forEach(task -> putItem(task, items.talkedThrough(items.task(task))));
  }

  void putHisTask() {
    putItem(family.puvTask, items.hisTask());
  }

  private void putItem(UUID item, Map<String, ?> body) {
    change("/items/" + item, body);
  }

  void agreeAll() {
    agree(family.therapy);
    family.tasks.forEach(this::agree);
  }

  private void agree(UUID item) {
    change("/items/" + item + "/agreement", Map.of("state", "AGREED", "words", "Yes, I want that"));
  }

  private void change(String what, Map<String, ?> body) {
    worker.put(caseplan, path() + what, etag(), body).mustBe(204);
  }

  /** Asks for the plan to be taken live, and answers nothing. */
  Reply activateInHaste() {
    return worker.post(caseplan, path() + "/activation", etag(), Map.of());
  }

  /** Takes it live, with a reason for each warning. */
  JudgedStep activate() {
    return JudgedStep.take(
        Map.of(), Reasons::of, body -> worker.post(caseplan, path() + "/activation", etag(), body));
  }

  private String etag() {
    return worker.get(caseplan, path()).mustBe(200).etag();
  }

  private String path() {
    return "/v1/case-plans/" + family.planId;
  }
}
