package dev.hearth.caseplan.practicecheck;

import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.SafetyChecks.LastCheck;
import dev.hearth.guidance.situation.SafetyChecks.OpenTrigger;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When safety was checked and is due again. Where one of its parts is told only in part, all of it
 * is unknown.
 *
 * @param last the last completed assessment; left out when there is none
 * @param nextDueAt when the next one is due
 * @param openTriggers what has happened or lies ahead and no assessment has answered yet
 * @param separationAt when she left or said that she is leaving; left out when nothing is known
 * @param safetyPlanUpdatedAt when the safety plan in force was made; left out when there is none
 */
record DescribedChecks(
    @Nullable @Valid DescribedLastCheck last,
    @Nullable Instant nextDueAt,
    @Nullable @Size(max = 100) List<@NotNull @Valid DescribedTrigger> openTriggers,
    @Nullable Instant separationAt,
    @Nullable Instant safetyPlanUpdatedAt) {

  /**
   * A completed assessment.
   *
   * @param completedAt when it was completed
   * @param enoughAsked whether enough was asked to rely on it
   * @param intervalEndsAt when the longest interval of its level is over
   */
  record DescribedLastCheck(
      @Nullable Instant completedAt,
      @Nullable Boolean enoughAsked,
      @Nullable Instant intervalEndsAt) {

    private boolean isTold() {
      return completedAt != null && enoughAsked != null && intervalEndsAt != null;
    }

    private LastCheck told() {
      return new LastCheck(
          Objects.requireNonNull(completedAt),
          Boolean.TRUE.equals(enoughAsked),
          Objects.requireNonNull(intervalEndsAt));
    }
  }

  /**
   * Something that re-opens the question of how safe she is.
   *
   * @param type its code, such as ORDER_BREACH
   * @param at when it happens or happened
   * @param voids whether the assessment before it no longer counts once it has happened
   * @param dueAt when an assessment is due because of it
   */
  record DescribedTrigger(
      @Nullable @Size(max = 60) String type,
      @Nullable Instant at,
      @Nullable Boolean voids,
      @Nullable Instant dueAt) {

    private boolean isTold() {
      return type != null && at != null && voids != null && dueAt != null;
    }

    private OpenTrigger told() {
      return new OpenTrigger(
          Objects.requireNonNull(type),
          Objects.requireNonNull(at),
          Boolean.TRUE.equals(voids),
          Objects.requireNonNull(dueAt));
    }
  }

  static @Nullable SafetyChecks told(@Nullable DescribedChecks described) {
    return described == null || !described.isTold() ? null : described.toChecks();
  }

  private boolean isTold() {
    return nextDueAt != null
        && (last == null || last.isTold())
        && triggers().stream().allMatch(DescribedTrigger::isTold);
  }

  private SafetyChecks toChecks() {
    return new SafetyChecks(
        last == null ? null : last.told(),
        Objects.requireNonNull(nextDueAt),
        triggers().stream().map(DescribedTrigger::told).toList(),
        separationAt,
        safetyPlanUpdatedAt);
  }

  private List<DescribedTrigger> triggers() {
    return openTriggers == null ? List.of() : openTriggers;
  }
}
