package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.practice.RuleAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of a plan's and an item's steps over REST, and what is told of them. */
final class PlanStepMessages {
  private PlanStepMessages() {}

  /** Lets the plan rest, and why. */
  record SuspendPlan(@NotBlank @Size(max = 2000) String reason) {}

  /** Signs off that the plan was gone through. */
  record SignOffReview(@Nullable @Valid RuleAnswers answers) {}

  /**
   * Takes the plan up again.
   *
   * @param itemIds the items to go on with; all that wait because it was suspended when left out
   */
  record ResumePlan(
      @Nullable @Size(max = 200) Set<@NotNull UUID> itemIds,
      @Nullable @Valid RuleAnswers answers) {}

  /**
   * Ends the plan.
   *
   * @param wayBack how she can come back, as agreed with her
   * @param safetyPlanHandedOver whether she has her safety plan in hand
   * @param engagementReasonsConsidered what may stand behind it where she was not reached
   * @param engagementNote what was thought about it; needed with OTHER
   */
  record ClosePlan(
      @NotNull ClosingReason reason,
      @Nullable @Size(max = 2000) String wayBack,
      @NotNull HandedOver safetyPlanHandedOver,
      @Nullable @Size(max = 5) Set<@NotNull EngagementReason> engagementReasonsConsidered,
      @Nullable @Size(max = 2000) String engagementNote,
      @Nullable @Valid RuleAnswers answers) {
    Set<EngagementReason> considered() {
      return engagementReasonsConsidered == null ? Set.of() : engagementReasonsConsidered;
    }
  }

  /** Lets an item wait, and why. */
  record HoldItem(
      @NotBlank @Size(max = 2000) String reason, @Nullable @Valid RuleAnswers answers) {}

  /**
   * Takes a step with an item.
   *
   * @param words what there is to say about it
   * @param answers to the rules, needed only when the plan is active
   */
  record ItemStepRequest(
      @Nullable @Size(max = 2000) String words, @Nullable @Valid RuleAnswers answers) {}

  /** How a plan ended. */
  record ClosingAnswer(
      Instant closedAt,
      String closedBy,
      ClosingReason reason,
      @Nullable String wayBack,
      HandedOver safetyPlanHandedOver,
      Set<EngagementReason> engagementReasonsConsidered,
      @Nullable String engagementNote) {}
}
