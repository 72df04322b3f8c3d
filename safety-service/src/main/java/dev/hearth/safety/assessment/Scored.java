package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.instrument.Level;
import dev.hearth.safety.instrument.Prompt;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers come to.
 *
 * @param level the level with everything counted
 * @param instrumentLevel the level without the practitioner's judgement, as the instrument has it
 * @param herRatingMeans the least level that her own rating implies; null when nobody asked her
 * @param complete false when a core item or too large a share was not asked
 * @param missingCore core items that nobody asked
 * @param comeBackTo items that are declined or unknown, and too grave to leave there
 * @param raised the practice rules that answers bring to mind
 * @param explanation how each answer led to the level, in order
 */
record Scored(
    int score,
    SafetyLevel level,
    Level instrumentLevel,
    @Nullable SafetyLevel herRatingMeans,
    AssessmentOutcome outcome,
    boolean complete,
    List<Floor> floors,
    List<String> missingCore,
    List<String> comeBackTo,
    List<Prompt> raised,
    List<String> explanation) {

  Scored {
    floors = List.copyOf(floors);
    missingCore = List.copyOf(missingCore);
    comeBackTo = List.copyOf(comeBackTo);
    raised = List.copyOf(raised);
    explanation = List.copyOf(explanation);
  }

  /** The level without the practitioner's judgement. */
  SafetyLevel computedLevel() {
    return instrumentLevel.mapsTo();
  }
}
