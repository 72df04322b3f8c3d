package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.ItemStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of a plan's versions over REST. */
final class VersionMessages {
  private VersionMessages() {}

  /**
   * One version of a plan: who made it, when, and what it changed.
   *
   * @param step the code of the step, such as {@code plan.put-item} or {@code item.hold}
   * @param by the subject of whoever took it; {@code safety-gate} when the gate shut
   * @param status how the plan's own status changed, if it did
   * @param fields what changed of the plan itself, by name
   * @param words what was written about the step
   */
  record VersionAnswer(
      long version,
      String step,
      String by,
      Instant at,
      @Nullable PlanStatusChange status,
      List<String> fields,
      List<ItemChange> items,
      @Nullable String words) {}

  /** A plan's status before and after; nothing before when it was drafted. */
  record PlanStatusChange(@Nullable PlanStatus from, PlanStatus to) {}

  /**
   * What a version changed of an item.
   *
   * @param from the status before; none when the item was new
   * @param fields what changed of it, by name
   */
  record ItemChange(UUID itemId, @Nullable ItemStatus from, ItemStatus to, List<String> fields) {}
}
