package dev.hearth.safety.assessment;

import dev.hearth.safety.assessment.AssessmentAnswer.Status;
import dev.hearth.safety.assessment.AssessmentResult.FindingAnswer;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Instruments;
import dev.hearth.safety.instrument.NotValidated;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opens an assessment for its readers. How a frozen assessment came to its level is worked out
 * again from its frozen answers, by the version it was scored with; the result itself is kept.
 */
@Singleton
class AssessmentView {
  private final Instruments instruments;
  private final SealedAnswers answersKept;

  AssessmentView(Instruments instruments, SealedAnswers answersKept) {
    this.instruments = instruments;
    this.answersKept = answersKept;
  }

  AssessmentAnswer of(Assessment assessment) {
    Map<String, Answer> answers = answersKept.open(assessment).orElse(null);
    return new AssessmentAnswer(
        assessment.id(),
        assessment.caseId(),
        assessment.instrument(),
        assessment.externalFactors(),
        assessment.isCompleted() ? Status.COMPLETED : Status.IN_PROGRESS,
        assessment.startedAt(),
        assessment.startedBy(),
        answers,
        assessment.isCompleted() ? result(assessment, answers) : null,
        notValidated(assessment),
        NotValidated.NOTICE);
  }

  AssessmentAnswer.Summary summary(Assessment assessment) {
    return AssessmentAnswer.Summary.of(assessment, notValidated(assessment));
  }

  AssessmentResult result(Assessment assessment) {
    return result(assessment, answersKept.open(assessment).orElse(null));
  }

  Instrument instrumentOf(Assessment assessment) {
    InstrumentVersion used = assessment.instrument();
    return instruments
        .find(used.code(), used.version())
        .orElseThrow(() -> new IllegalStateException("An instrument version in use is gone"));
  }

  private boolean notValidated(Assessment assessment) {
    return !instrumentOf(assessment).validated();
  }

  private AssessmentResult result(Assessment assessment, @Nullable Map<String, Answer> answers) {
    Scored scored =
        answers == null
            ? null
            : Scoring.score(
                instrumentOf(assessment),
                assessment.externalFactors(),
                answers,
                assessment.judgement());
    return new AssessmentResult(
        Objects.requireNonNull(assessment.level()),
        scored == null ? null : scored.computedLevel(),
        Objects.requireNonNull(assessment.score()),
        Objects.requireNonNull(assessment.outcome()),
        Objects.requireNonNull(assessment.complete()),
        scored == null ? List.of() : scored.floors(),
        scored == null ? List.of() : scored.missingCore(),
        scored == null ? List.of() : scored.prompts(),
        scored != null && scored.judgementWouldLower()
            ? List.of(FindingAnswer.JUDGEMENT_LOWERS_NOTHING)
            : List.of(),
        scored == null ? List.of() : scored.explanation(),
        assessment.judgement(),
        answersKept.openReason(assessment).orElse(null),
        Objects.requireNonNull(assessment.feelsSafeEnoughToStart()),
        Objects.requireNonNull(assessment.completedAt()),
        Objects.requireNonNull(assessment.dueAt()),
        notValidated(assessment),
        NotValidated.NOTICE);
  }
}
