package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.kit.problem.Problems;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Completes an assessment.
 *
 * @param judgement the practitioner's own level; it may raise the level and never lowers it
 * @param judgementReason needed with a judgement
 * @param feelsSafeEnoughToStart her own answer; NOT_ASKED is an honest one
 */
record CompletionRequest(
    @Nullable SafetyLevel judgement,
    @Nullable @Size(max = 2000) String judgementReason,
    @NotNull FeelsSafeEnough feelsSafeEnoughToStart) {

  void requireReason() {
    if (judgement != null && (judgementReason == null || judgementReason.isBlank())) {
      throw Problems.badField("judgementReason", "must say why, when there is a judgement");
    }
  }
}
