package dev.hearth.guidance.situation;

import dev.hearth.guidance.gate.SafetyLevel;
import org.jspecify.annotations.Nullable;

/**
 * The levels that stand behind a safety assessment.
 *
 * @param herRatingMeans the least level that her own rating of her safety implies; null when nobody
 *     asked her
 * @param computed the level that the answers come to
 * @param judgement the practitioner's own level; null when there is none
 * @param shown the level that the assessment would show
 */
public record LevelFound(
    @Nullable SafetyLevel herRatingMeans,
    SafetyLevel computed,
    @Nullable SafetyLevel judgement,
    SafetyLevel shown) {

  /** The level below which nothing may be shown. */
  public SafetyLevel least() {
    return herRatingMeans != null && herRatingMeans.compareTo(computed) > 0
        ? herRatingMeans
        : computed;
  }
}
