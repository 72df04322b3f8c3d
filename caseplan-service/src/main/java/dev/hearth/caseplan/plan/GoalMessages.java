package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.guidance.situation.PlanFrame.DecidedWith;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of goals over REST, and what is answered. */
final class GoalMessages {
  private GoalMessages() {}

  /**
   * A goal of a plan.
   *
   * @param herWords the goal as she puts it; may come later
   * @param decidedWith how it came about; not recorded when left out
   * @param decidedOn the day on which it was decided
   * @param state open when left out
   * @param answers to the rules, needed only when the plan is active already
   */
  record PutGoal(
      @Nullable @Size(max = 1000) String herWords,
      @Nullable DecidedWith decidedWith,
      @Nullable @PastOrPresent LocalDate decidedOn,
      @Nullable GoalState state,
      @Nullable @Valid RuleAnswers answers) {}

  record GoalAnswer(
      UUID id,
      @Nullable String herWords,
      DecidedWith decidedWith,
      @Nullable LocalDate decidedOn,
      GoalState state) {}
}
