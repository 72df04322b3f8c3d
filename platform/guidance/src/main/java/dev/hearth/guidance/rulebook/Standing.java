package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Truth;

/** How far an item has come once the step is taken: what the step starts is under way. */
final class Standing {

  private Standing() {}

  /** Whether the item is on the table at all: proposed, agreed or under way. */
  static Truth isLive(PlanItem item, Transition transition) {
    return Truth.of(item.status().isLive() || transition.activates(item.id()));
  }

  /** Whether somebody has taken the item on: agreed or under way. */
  static Truth isSettled(PlanItem item, Transition transition) {
    return Truth.of(item.status().isSettled() || transition.activates(item.id()));
  }
}
