package dev.hearth.safety.assessment;

import dev.hearth.safety.standing.AssessmentBehind;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells the standing of its assessment, and opens what she said in it. */
@Singleton
class AssessmentsBehindStandings implements AssessmentBehind {
  private final AssessmentRepository assessments;
  private final SealedAnswers sealed;

  AssessmentsBehindStandings(AssessmentRepository assessments, SealedAnswers sealed) {
    this.assessments = assessments;
    this.sealed = sealed;
  }

  @Override
  public Told behind(UUID assessment) {
    return assessments
        .find(assessment)
        .map(it -> new Told(it.instrumentValidated(), sealed.openHerWords(it).orElse(null)))
        .orElse(NONE);
  }
}
