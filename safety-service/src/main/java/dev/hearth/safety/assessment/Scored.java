package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers come to.
 *
 * @param level the level with everything counted
 * @param computedLevel the level without the practitioner's judgement
 * @param complete false when a core item or too large a share was not asked
 * @param missingCore core items that nobody asked
 * @param prompts items to come back to: declined or unknown, and too grave to leave there
 * @param explanation how each answer led to the level, in order
 */
record Scored(
    int score,
    SafetyLevel level,
    SafetyLevel computedLevel,
    AssessmentOutcome outcome,
    boolean complete,
    List<Floor> floors,
    List<String> missingCore,
    List<String> prompts,
    List<String> explanation,
    @Nullable SafetyLevel judgement) {

  Scored {
    floors = List.copyOf(floors);
    missingCore = List.copyOf(missingCore);
    prompts = List.copyOf(prompts);
    explanation = List.copyOf(explanation);
  }

  /** Whether the practitioner sees less danger than the answers and her own view do (MOT-03). */
  boolean judgementWouldLower() {
    return judgement != null && judgement.compareTo(computedLevel) < 0;
  }
}
