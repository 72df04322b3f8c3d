package dev.hearth.caseplan.closing;

import dev.hearth.caseplan.practice.RuleAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of closing over REST, and what is answered. */
final class ClosureMessages {
  private ClosureMessages() {}

  /**
   * Closes a case.
   *
   * @param wayBack what was agreed with her on how to come back
   * @param engagementReasonsConsidered what may lie behind her silence, when there was one
   */
  record CloseCase(
      @NotNull ClosureReason reason,
      @Nullable @Size(max = 2000) String wayBack,
      @Nullable @Size(max = 5) Set<@NotNull EngagementReason> engagementReasonsConsidered,
      @Nullable @Size(max = 2000) String engagementNote,
      @NotNull SafetyPlanHandedOver safetyPlanHandedOver,
      @Nullable @Valid RuleAnswers answers) {

    ClosingFacts facts() {
      Set<EngagementReason> considered = new HashSet<>();
      if (engagementReasonsConsidered != null) {
        considered.addAll(engagementReasonsConsidered);
      }
      if (isNoted(engagementNote)) {
        considered.add(EngagementReason.OTHER);
      }
      return new ClosingFacts(reason, isNoted(wayBack), considered, safetyPlanHandedOver);
    }

    static boolean isNoted(@Nullable String text) {
      return text != null && !text.isBlank();
    }
  }

  record ReopenCase(@NotBlank @Size(min = 5, max = 1000) String reason) {}

  record ClosureAnswer(
      UUID id,
      ClosureReason reason,
      @Nullable String wayBack,
      Set<EngagementReason> engagementReasonsConsidered,
      @Nullable String engagementNote,
      SafetyPlanHandedOver safetyPlanHandedOver,
      String closedBy,
      Instant closedAt,
      @Nullable String reopenedBy,
      @Nullable Instant reopenedAt,
      @Nullable String reopeningReason) {}
}
