package dev.hearth.safety.standing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an assessment is due, and why.
 *
 * @param because INTERVAL, INCOMPLETE or the trigger's type; null for the first assessment
 * @param eventAt when that happens or happened of which it is due before or after
 */
public record Due(Instant at, @Nullable String because, @Nullable Instant eventAt) {
  static final String INTERVAL = "INTERVAL";
  static final String INCOMPLETE = "INCOMPLETE";

  private static final Set<String> OF_THE_LAST_ASSESSMENT = Set.of(INTERVAL, INCOMPLETE);

  /** Whether the level of the last assessment asks for it, or too much was left unasked in it. */
  boolean isOfTheLastAssessment() {
    return because != null && OF_THE_LAST_ASSESSMENT.contains(because);
  }
}
