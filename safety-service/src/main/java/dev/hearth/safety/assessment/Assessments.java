package dev.hearth.safety.assessment;

import static java.util.Objects.requireNonNull;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.assessment.Assessment.Closing;
import dev.hearth.safety.instrument.AgencyInstruments;
import dev.hearth.safety.instrument.AgencyInstruments.Chosen;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.InstrumentVersion;
import dev.hearth.safety.instrument.Instruments;
import dev.hearth.safety.standing.AssessmentOutcome;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.team.CareTeam;
import dev.hearth.safety.trigger.Triggers;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts, fills, completes and reads assessments. */
@ApplicationScoped
@Transactional
class Assessments {
  private static final Duration INCOMPLETE_IS_DUE_AGAIN = Duration.ofHours(24);

  private final AssessmentRepository assessments;
  private final AgencyInstruments agencyInstruments;
  private final Instruments instruments;
  private final SealedAnswers answersKept;
  private final AssessmentView view;
  private final Standings standings;
  private final Triggers triggers;
  private final CareTeam team;
  private final CurrentCaller caller;
  private final Audit audit;

  Assessments(
      AssessmentRepository assessments,
      AgencyInstruments agencyInstruments,
      Instruments instruments,
      SealedAnswers answersKept,
      AssessmentView view,
      Standings standings,
      Triggers triggers,
      CareTeam team,
      CurrentCaller caller,
      Audit audit) {
    this.assessments = assessments;
    this.agencyInstruments = agencyInstruments;
    this.instruments = instruments;
    this.answersKept = answersKept;
    this.view = view;
    this.standings = standings;
    this.triggers = triggers;
    this.team = team;
    this.caller = caller;
    this.audit = audit;
  }

  /** An assessment's answer with its version, for the ETag. */
  record Versioned<T>(T answer, long version) {}

  Versioned<AssessmentAnswer> start(UUID id, StartRequest request) {
    UUID caseId = request.caseId();
    team.require(caseId, "assessment.start");
    Instant now = standings.takeTurn(caseId);
    if (assessments.find(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    Chosen chosen =
        request.corrects() == null
            ? agencyInstruments.toStart(request.instrument())
            : sameAs(corrected(request), request.instrument());
    Assessment started = new Assessment(id, request, chosen, caller.get(), now);
    assessments.add(started);
    audit.allowed("assessment.start", "assessment", id, caseId);
    return new Versioned<>(view.started(started), started.version());
  }

  Versioned<AssessmentAnswer> answer(
      UUID id, long expected, Map<String, @Nullable AnswerRequest> given) {
    Assessment assessment = ofMyCase(id, "assessment.answer");
    assessments.lock(assessment);
    assessment.requireOpen();
    Preconditions.requireVersion(expected, assessment.version());
    FittingAnswers.require(instrumentOf(assessment), given);
    Map<String, Answer> answers =
        new HashMap<>(answersKept.open(assessment).orElseThrow(Assessments::erased));
    given.forEach((item, answer) -> answers.put(item, requireNonNull(answer).answer()));
    assessment.answer(answersKept.seal(assessment, answers));
    audit.allowed("assessment.answer", "assessment", id, assessment.caseId());
    return versioned(assessment);
  }

  Versioned<AssessmentResult> complete(UUID id, long expected, CompletionRequest request) {
    Assessment assessment = ofMyCase(id, "assessment.complete");
    UUID caseId = assessment.caseId();
    Instant now = standings.takeTurn(caseId);
    assessments.lock(assessment);
    assessment.requireOpen();
    Preconditions.requireVersion(expected, assessment.version());
    request.requireSense();
    Instrument instrument = instrumentOf(assessment);
    Scored scored = score(assessment, instrument, request.judgement());
    Optional<Assessment> corrected = whatItCorrects(assessment);
    corrected.ifPresent(each -> requireJudgementKept(request, each));
    // It says better what was found then, not how she is today; the lease does not grow by it.
    Instant asOf = corrected.map(each -> requireNonNull(each.asOf())).orElse(now);
    Instant computed = due(instrument, scored, asOf);
    Instant due =
        corrected
            .map(each -> requireNonNull(each.dueAt()))
            .filter(computed::isAfter)
            .orElse(computed);
    assessment.complete(scored, closing(assessment, request), now, asOf, due);
    // A correction tells nothing of what has happened since.
    if (scored.outcome() == AssessmentOutcome.COMPLETED && assessment.corrects() == null) {
      triggers.close(caseId, id, now);
    }
    audit.allowed("assessment.complete", "assessment", id, caseId);
    standings.recompute(caseId, now);
    return new Versioned<>(view.result(assessment), assessment.version());
  }

  Versioned<AssessmentAnswer> read(UUID id) {
    Assessment assessment = ofMyCase(id, "assessment.read");
    audit.allowed("assessment.read", "assessment", id, assessment.caseId());
    return versioned(assessment);
  }

  Page<AssessmentAnswer.Summary> list(UUID caseId, @Nullable String cursor, int limit) {
    team.require(caseId, "assessment.list");
    NewestFirst after = Cursor.decode(cursor, NewestFirst::parse);
    List<Assessment> rows = assessments.newestFirst(caseId, after, limit + 1);
    audit.allowed("assessment.list", "case", caseId, caseId);
    Page<Assessment> page =
        Page.of(rows, limit, each -> new NewestFirst(each.startedAt(), each.id()).text());
    return new Page<>(view.summaries(page.items()), page.next());
  }

  private Assessment ofMyCase(UUID id, String action) {
    Assessment assessment =
        assessments
            .find(id)
            .orElseThrow(
                () -> {
                  audit.denied(action, "assessment", id, null);
                  return Problems.notFound();
                });
    team.require(assessment.caseId(), action);
    return assessment;
  }

  private Assessment corrected(StartRequest request) {
    return Optional.ofNullable(request.corrects())
        .flatMap(assessments::find)
        .filter(each -> each.caseId().equals(request.caseId()) && each.isCompleted())
        .orElseThrow(
            () -> Problems.badField("corrects", "must be a completed assessment of this case"));
  }

  // Another instrument would not mend what was written down, but ask something else.
  private Chosen sameAs(Assessment corrected, @Nullable InstrumentVersion asked) {
    if (asked != null && !asked.equals(corrected.instrument())) {
      throw Problems.badField(
          "instrument", "must be left out, or be that of the assessment to correct");
    }
    return new Chosen(instrumentOf(corrected), corrected.externalFactors());
  }

  private Optional<Assessment> whatItCorrects(Assessment assessment) {
    return Optional.ofNullable(assessment.corrects()).flatMap(assessments::find);
  }

  private static void requireJudgementKept(CompletionRequest request, Assessment corrected) {
    if (request.judgement() == null && corrected.judgement() != null) {
      throw Problems.badField(
          "judgement", "must be sent: the assessment that this corrects has a judgement");
    }
  }

  private Instrument instrumentOf(Assessment assessment) {
    return instruments.used(assessment.instrument());
  }

  private Scored score(
      Assessment assessment, Instrument instrument, @Nullable SafetyLevel judgement) {
    return Scoring.score(
        instrument,
        assessment.externalFactors(),
        answersKept.open(assessment).orElseThrow(Assessments::erased),
        judgement);
  }

  private Closing closing(Assessment assessment, CompletionRequest request) {
    return new Closing(
        request.judgement(),
        answersKept.sealReason(assessment, request.judgementReason()),
        request.feelsSafeEnoughToStart(),
        answersKept.sealHerWords(assessment, request.feelsSafeInHerWords()),
        caller.get().subject());
  }

  private static Instant due(Instrument instrument, Scored scored, Instant asOf) {
    return scored.outcome() == AssessmentOutcome.INCOMPLETE
        ? asOf.plus(INCOMPLETE_IS_DUE_AGAIN)
        : asOf.plus(instrument.interval(scored.level()));
  }

  private static HttpProblem erased() {
    return Problems.gone("What was said in this case has been erased.");
  }

  private Versioned<AssessmentAnswer> versioned(Assessment assessment) {
    return new Versioned<>(view.of(assessment), assessment.version());
  }
}
