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
 * @param feelsSafeInHerWords what she said to that, as she said it; nobody has to write it down
 */
record CompletionRequest(
    @Nullable SafetyLevel judgement,
    @Nullable @Size(max = 2000) String judgementReason,
    @NotNull FeelsSafeEnough feelsSafeEnoughToStart,
    @Nullable @Size(max = 2000) String feelsSafeInHerWords) {
  @Override
  public String toString() {
    return "CompletionRequest";
  }

  void requireSense() {
    if (judgement != null && (judgementReason == null || judgementReason.isBlank())) {
      throw Problems.badField("judgementReason", "must say why, when there is a judgement");
    }
    if (feelsSafeInHerWords != null && feelsSafeEnoughToStart == FeelsSafeEnough.NOT_ASKED) {
      throw Problems.badField("feelsSafeInHerWords", "must be left out when she was not asked");
    }
  }
}
