package dev.hearth.safety.assessment;

import static java.util.Objects.requireNonNull;

import dev.hearth.safety.assessment.AssessmentAnswer.Status;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Instruments;
import dev.hearth.safety.instrument.NotValidated;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.standing.AlsoDo;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Opens an assessment for its readers. How a frozen assessment came to its level is worked out
 * again from its frozen answers, by the version it was scored with; the result itself is kept.
 */
@Singleton
class AssessmentView {
  private final AssessmentRepository assessments;
  private final Instruments instruments;
  private final SealedAnswers answersKept;

  AssessmentView(
      AssessmentRepository assessments, Instruments instruments, SealedAnswers answersKept) {
    this.assessments = assessments;
    this.instruments = instruments;
    this.answersKept = answersKept;
  }

  /** One that has just begun, with what to think of before its questions are put. */
  AssessmentAnswer started(Assessment assessment) {
    return of(assessment, AssessmentGuidance::atTheStart);
  }

  AssessmentAnswer of(Assessment assessment) {
    return of(assessment, AssessmentGuidance::soFar);
  }

  /** A page of a list. */
  List<AssessmentAnswer.Summary> summaries(List<Assessment> page) {
    Map<UUID, UUID> corrections =
        assessments.corrections(page.stream().map(Assessment::id).toList());
    return page.stream()
        .map(each -> AssessmentAnswer.Summary.of(each, corrections.get(each.id())))
        .toList();
  }

  AssessmentResult result(Assessment assessment) {
    return result(assessment, answersKept.open(assessment).orElse(null));
  }

  private AssessmentAnswer of(
      Assessment assessment, Function<AssessmentGuidance, List<FindingAnswer>> findings) {
    Map<String, Answer> answers = answersKept.open(assessment).orElse(null);
    boolean validated = assessment.instrumentValidated();
    return new AssessmentAnswer(
        assessment.id(),
        assessment.caseId(),
        assessment.instrument(),
        assessment.externalFactors(),
        assessment.trustState(),
        assessment.corrects(),
        assessments.corrections(List.of(assessment.id())).get(assessment.id()),
        assessment.isCompleted() ? Status.COMPLETED : Status.IN_PROGRESS,
        assessment.startedAt(),
        assessment.startedBy(),
        answers,
        answers == null
            ? List.of()
            : findings.apply(new AssessmentGuidance(assessment, used(assessment), answers)),
        assessment.isCompleted() ? result(assessment, answers) : null,
        !validated,
        NotValidated.notice(validated));
  }

  private AssessmentResult result(Assessment assessment, @Nullable Map<String, Answer> answers) {
    Optional<Instrument> instrument =
        answers == null ? Optional.empty() : Optional.of(used(assessment));
    Optional<Scored> scored =
        instrument.map(
            used ->
                Scoring.score(
                    used,
                    assessment.externalFactors(),
                    requireNonNull(answers),
                    assessment.judgement()));
    boolean validated = assessment.instrumentValidated();
    return new AssessmentResult(
        requireNonNull(assessment.level()),
        scored.map(Scored::computedLevel).orElse(null),
        assessment.instrumentLevel(),
        requireNonNull(assessment.score()),
        requireNonNull(assessment.outcome()),
        requireNonNull(assessment.complete()),
        scored.map(Scored::floors).orElse(List.of()),
        scored.map(Scored::missingCore).orElse(List.of()),
        scored.map(Scored::comeBackTo).orElse(List.of()),
        scored.map(Scored::raised).orElse(List.of()),
        scored
            .map(
                each ->
                    new AssessmentGuidance(
                            assessment, instrument.orElseThrow(), requireNonNull(answers))
                        .ofTheLevel(each, assessment.judgement()))
            .orElse(List.of()),
        scored.map(Scored::explanation).orElse(List.of()),
        assessment.judgement(),
        answersKept.openReason(assessment).orElse(null),
        requireNonNull(assessment.feelsSafeEnoughToStart()),
        answersKept.openHerWords(assessment).orElse(null),
        requireNonNull(assessment.completedAt()),
        requireNonNull(assessment.asOf()),
        requireNonNull(assessment.dueAt()),
        AlsoDo.at(assessment.level()),
        !validated,
        NotValidated.notice(validated));
  }

  private Instrument used(Assessment assessment) {
    return instruments.used(assessment.instrument());
  }
}
