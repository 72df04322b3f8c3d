package dev.hearth.caseplan.practice;

import dev.hearth.caseplan.standing.Standing;
import dev.hearth.guidance.situation.SituationBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * Describes a case to the rules: everything but its plan and the step. The features that know it
 * stand above the guidance, so it asks them by this.
 */
public interface CaseDescription {

  /** What is known of the case in the present transaction; codes, nobody's words. */
  SituationBuilder of(UUID caseId, Standing standing, Instant now);
}
