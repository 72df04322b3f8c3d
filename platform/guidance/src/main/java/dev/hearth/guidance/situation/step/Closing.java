package dev.hearth.guidance.situation.step;

import org.jspecify.annotations.Nullable;

/**
 * The closing of a plan.
 *
 * @param reason why it is closed
 * @param wayBackAgreed whether it is agreed with her how to come back
 * @param engagementReasonsConsidered whether it is noted what may have kept her from engaging
 * @param safetyPlanHandedOver whether she has the safety plan in her hands
 */
public record Closing(
    @Nullable Reason reason,
    @Nullable Boolean wayBackAgreed,
    @Nullable Boolean engagementReasonsConsidered,
    @Nullable Boolean safetyPlanHandedOver) {

  /** Why a plan is closed. */
  public enum Reason {
    GOALS_REACHED,
    MOVED_AWAY,
    MOTHER_ASKED,
    NON_ENGAGEMENT,
    TRANSFERRED,
    REPLACED,
    DIED,
    OTHER
  }
}
