package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.situation.TrustState;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.instrument.AgencyInstruments.Chosen;
import dev.hearth.safety.instrument.InstrumentVersion;
import dev.hearth.safety.standing.AssessmentOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment: open while it is asked, frozen once it is completed. */
@Entity
class Assessment {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private UUID caseId;
  private long version;
  private String instrumentCode;
  private String instrumentVersion;
  private boolean instrumentValidated;
  private boolean externalFactors;

  @Enumerated(EnumType.STRING)
  private @Nullable TrustState trustState;

  private @Nullable UUID corrects;
  private Instant startedAt;
  private String startedBy;
  private boolean sealedByField;
  private byte @Nullable [] sealedAnswers;
  private @Nullable Instant completedAt;
  private @Nullable String completedBy;
  private @Nullable Instant asOf;

  @Enumerated(EnumType.STRING)
  private @Nullable SafetyLevel level;

  private @Nullable String instrumentLevel;

  private @Nullable Integer score;

  @Enumerated(EnumType.STRING)
  private @Nullable AssessmentOutcome outcome;

  private @Nullable Boolean complete;

  @Enumerated(EnumType.STRING)
  private @Nullable SafetyLevel judgement;

  private byte @Nullable [] sealedJudgementReason;
  private byte @Nullable [] sealedFeelsSafeWords;

  @Enumerated(EnumType.STRING)
  private @Nullable FeelsSafeEnough feelsSafeEnoughToStart;

  private @Nullable Instant dueAt;

  protected Assessment() {}

  Assessment(UUID id, StartRequest request, Chosen chosen, Caller who, Instant startedAt) {
    this.id = id;
    this.agency = who.agency();
    this.caseId = request.caseId();
    this.version = 1;
    this.instrumentCode = chosen.instrument().code();
    this.instrumentVersion = chosen.instrument().version();
    this.instrumentValidated = chosen.instrument().validated();
    this.externalFactors = chosen.externalFactors();
    this.trustState = request.trustState();
    this.corrects = request.corrects();
    this.startedAt = startedAt;
    this.startedBy = who.subject();
  }

  /** Keeps the answers given so far. */
  void answer(byte[] sealedBytes) {
    requireOpen();
    sealedAnswers = sealedBytes;
    version++;
  }

  /** What a practitioner adds when the conversation is over. */
  record Closing(
      @Nullable SafetyLevel judgement,
      byte @Nullable [] sealedReason,
      FeelsSafeEnough feelsSafeEnoughToStart,
      byte @Nullable [] sealedFeelsSafeWords,
      String by) {}

  /**
   * Freezes it with its result.
   *
   * @param speaksFor the instant whose danger it tells of
   * @param due when the next assessment is due
   */
  void complete(Scored scored, Closing closing, Instant at, Instant speaksFor, Instant due) {
    requireOpen();
    completedAt = at;
    completedBy = closing.by();
    asOf = speaksFor;
    level = scored.level();
    instrumentLevel = scored.instrumentLevel().name();
    score = scored.score();
    outcome = scored.outcome();
    complete = scored.complete();
    judgement = closing.judgement();
    sealedJudgementReason = closing.sealedReason();
    feelsSafeEnoughToStart = closing.feelsSafeEnoughToStart();
    sealedFeelsSafeWords = closing.sealedFeelsSafeWords();
    dueAt = due;
    version++;
  }

  /** Refuses with 409 once it is completed. */
  void requireOpen() {
    if (completedAt != null) {
      throw Problems.conflict(
          "assessment-completed",
          "A completed assessment never changes. Start a new one to say what is different now.");
    }
  }

  boolean isCompleted() {
    return completedAt != null;
  }

  UUID id() {
    return id;
  }

  UUID agency() {
    return agency;
  }

  UUID caseId() {
    return caseId;
  }

  long version() {
    return version;
  }

  InstrumentVersion instrument() {
    return new InstrumentVersion(instrumentCode, instrumentVersion);
  }

  boolean instrumentValidated() {
    return instrumentValidated;
  }

  @Nullable TrustState trustState() {
    return trustState;
  }

  @Nullable UUID corrects() {
    return corrects;
  }

  @Nullable Instant asOf() {
    return asOf;
  }

  @Nullable String instrumentLevel() {
    return instrumentLevel;
  }

  boolean externalFactors() {
    return externalFactors;
  }

  Instant startedAt() {
    return startedAt;
  }

  String startedBy() {
    return startedBy;
  }

  /** Whether its seals name the field alone, as those of older assessments do, and not the row. */
  boolean sealedByField() {
    return sealedByField;
  }

  byte @Nullable [] sealedAnswers() {
    return sealedAnswers;
  }

  @Nullable Instant completedAt() {
    return completedAt;
  }

  @Nullable String completedBy() {
    return completedBy;
  }

  @Nullable SafetyLevel level() {
    return level;
  }

  @Nullable Integer score() {
    return score;
  }

  @Nullable AssessmentOutcome outcome() {
    return outcome;
  }

  @Nullable Boolean complete() {
    return complete;
  }

  @Nullable SafetyLevel judgement() {
    return judgement;
  }

  byte @Nullable [] sealedJudgementReason() {
    return sealedJudgementReason;
  }

  byte @Nullable [] sealedFeelsSafeWords() {
    return sealedFeelsSafeWords;
  }

  @Nullable FeelsSafeEnough feelsSafeEnoughToStart() {
    return feelsSafeEnoughToStart;
  }

  @Nullable Instant dueAt() {
    return dueAt;
  }
}
