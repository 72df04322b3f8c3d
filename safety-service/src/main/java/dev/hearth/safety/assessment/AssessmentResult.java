package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a completed assessment found, and how.
 *
 * @param computedLevel the level without the practitioner's judgement; absent with the answers when
 *     they were erased
 * @param nextDueAt when the next assessment is due by this one's level
 */
record AssessmentResult(
    SafetyLevel level,
    @Nullable SafetyLevel computedLevel,
    int score,
    AssessmentOutcome outcome,
    boolean complete,
    List<Floor> floors,
    List<String> missingCore,
    List<String> prompts,
    List<FindingAnswer> findings,
    List<String> explanation,
    @Nullable SafetyLevel judgement,
    @Nullable String judgementReason,
    FeelsSafeEnough feelsSafeEnoughToStart,
    Instant completedAt,
    Instant nextDueAt,
    boolean notValidated,
    String notice) {

  /** What a practice rule says of it. */
  record FindingAnswer(String rule, String severity, String outcome, String explanation) {
    static final FindingAnswer JUDGEMENT_LOWERS_NOTHING =
        new FindingAnswer(
            "MOT-03",
            "WARN",
            "VIOLATED",
            "Her view or the answers point to more danger than the level chosen. The level can be"
                + " raised, not lowered. Your judgement and its reason are kept.");
  }
}
