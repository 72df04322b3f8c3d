package dev.hearth.caseplan.practice;

import dev.hearth.caseplan.standing.Standing;
import dev.hearth.guidance.situation.SituationBuilder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Describes a case to the rules: everything but its plan and the step. The features that know it
 * stand above the guidance, so it asks them by this.
 */
public interface CaseDescription {

  /**
   * What is known of the case in the present transaction; codes, nobody's words.
   *
   * @param plan the plan that the step is about; null when it is about none
   */
  SituationBuilder of(UUID caseId, @Nullable PlanLookedAt plan, Standing standing, Instant now);
}
