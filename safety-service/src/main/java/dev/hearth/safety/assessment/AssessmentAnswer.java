package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.situation.TrustState;
import dev.hearth.safety.instrument.InstrumentVersion;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An assessment with its answers.
 *
 * @param trustState how far trust had grown at the start, if it was noted
 * @param corrects the assessment that it puts right
 * @param correctedBy the completed assessment that puts it right; it stays as it was
 * @param answers by item, as far as they were given; absent when they were erased
 * @param findings what the practice rules say of the questions; nothing is held up by it
 * @param result absent until it is completed
 * @param notice what must be said of an instrument that is not validated; absent otherwise
 */
record AssessmentAnswer(
    UUID id,
    UUID caseId,
    InstrumentVersion instrument,
    boolean externalFactors,
    @Nullable TrustState trustState,
    @Nullable UUID corrects,
    @Nullable UUID correctedBy,
    Status status,
    Instant startedAt,
    String startedBy,
    @Nullable Map<String, Answer> answers,
    List<FindingAnswer> findings,
    @Nullable AssessmentResult result,
    boolean notValidated,
    @Nullable String notice) {

  enum Status {
    IN_PROGRESS,
    COMPLETED
  }

  /** An assessment in a list, without anything she said. */
  @Schema(name = "AssessmentSummary")
  record Summary(
      UUID id,
      UUID caseId,
      InstrumentVersion instrument,
      @Nullable UUID corrects,
      @Nullable UUID correctedBy,
      Status status,
      Instant startedAt,
      @Nullable Instant completedAt,
      @Nullable SafetyLevel level,
      @Nullable String instrumentLevel,
      @Nullable Integer score,
      @Nullable AssessmentOutcome outcome,
      @Nullable Boolean complete,
      boolean notValidated) {

    static Summary of(Assessment assessment, @Nullable UUID correctedBy) {
      return new Summary(
          assessment.id(),
          assessment.caseId(),
          assessment.instrument(),
          assessment.corrects(),
          correctedBy,
          assessment.isCompleted() ? Status.COMPLETED : Status.IN_PROGRESS,
          assessment.startedAt(),
          assessment.completedAt(),
          assessment.level(),
          assessment.instrumentLevel(),
          assessment.score(),
          assessment.outcome(),
          assessment.complete(),
          !assessment.instrumentValidated());
    }
  }
}
