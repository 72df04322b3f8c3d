package dev.hearth.guidance.situation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When safety was checked, what has happened, and when it is due to be checked again.
 *
 * @param last the last completed assessment; null when there is none
 * @param nextDueAt when the next one is due, for whatever reason
 * @param openTriggers what no assessment has answered yet, also what only lies ahead
 * @param separationAt when she left or said that she is leaving; null when nothing of it is known
 * @param safetyPlanUpdatedAt when the newest version of the safety plan in force was made; null
 *     when there is none
 */
public record SafetyChecks(
    @Nullable LastCheck last,
    Instant nextDueAt,
    List<OpenTrigger> openTriggers,
    @Nullable Instant separationAt,
    @Nullable Instant safetyPlanUpdatedAt) {

  public SafetyChecks {
    openTriggers = List.copyOf(openTriggers);
  }

  /**
   * A completed assessment.
   *
   * @param enoughAsked whether enough was asked to rely on it
   * @param intervalEndsAt when the longest interval of its level is over
   */
  public record LastCheck(Instant completedAt, boolean enoughAsked, Instant intervalEndsAt) {}

  /**
   * Something that re-opens the question of how safe she is.
   *
   * @param type its stable code
   * @param at when it happens or happened
   * @param voids whether the assessment before it no longer counts once it has happened
   * @param dueAt when an assessment is due because of it
   */
  public record OpenTrigger(String type, Instant at, boolean voids, Instant dueAt) {}
}
