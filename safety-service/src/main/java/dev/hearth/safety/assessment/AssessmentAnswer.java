package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment with its answers.
 *
 * @param answers by item, as far as they were given; absent when they were erased
 * @param result absent until it is completed
 */
record AssessmentAnswer(
    UUID id,
    UUID caseId,
    InstrumentVersion instrument,
    boolean externalFactors,
    Status status,
    Instant startedAt,
    String startedBy,
    @Nullable Map<String, Answer> answers,
    @Nullable AssessmentResult result,
    boolean notValidated,
    String notice) {

  enum Status {
    IN_PROGRESS,
    COMPLETED
  }

  /** An assessment in a list, without anything she said. */
  record Summary(
      UUID id,
      UUID caseId,
      InstrumentVersion instrument,
      Status status,
      Instant startedAt,
      @Nullable Instant completedAt,
      @Nullable SafetyLevel level,
      @Nullable Integer score,
      @Nullable AssessmentOutcome outcome,
      @Nullable Boolean complete,
      boolean notValidated) {

    static Summary of(Assessment assessment, boolean notValidated) {
      return new Summary(
          assessment.id(),
          assessment.caseId(),
          assessment.instrument(),
          assessment.isCompleted() ? Status.COMPLETED : Status.IN_PROGRESS,
          assessment.startedAt(),
          assessment.completedAt(),
          assessment.level(),
          assessment.score(),
          assessment.outcome(),
          assessment.complete(),
          notValidated);
    }
  }
}
