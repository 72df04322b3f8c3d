package dev.hearth.safety.assessment;

import dev.hearth.safety.standing.HerWords;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Opens for the standing what she said in an assessment. */
@Singleton
class WordsOfAssessments implements HerWords {
  private final AssessmentRepository assessments;
  private final SealedAnswers sealed;

  WordsOfAssessments(AssessmentRepository assessments, SealedAnswers sealed) {
    this.assessments = assessments;
    this.sealed = sealed;
  }

  @Override
  public Optional<String> onFeelingSafeEnough(UUID assessment) {
    return assessments.find(assessment).flatMap(sealed::openHerWords);
  }
}
