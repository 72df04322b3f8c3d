package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.kit.problem.Problems;
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
  private boolean externalFactors;
  private Instant startedAt;
  private String startedBy;
  private byte @Nullable [] sealedAnswers;
  private @Nullable Instant completedAt;
  private @Nullable String completedBy;

  @Enumerated(EnumType.STRING)
  private @Nullable SafetyLevel level;

  private @Nullable Integer score;

  @Enumerated(EnumType.STRING)
  private @Nullable AssessmentOutcome outcome;

  private @Nullable Boolean complete;

  @Enumerated(EnumType.STRING)
  private @Nullable SafetyLevel judgement;

  private byte @Nullable [] sealedJudgementReason;

  @Enumerated(EnumType.STRING)
  private @Nullable FeelsSafeEnough feelsSafeEnoughToStart;

  private @Nullable Instant dueAt;

  protected Assessment() {}

  Assessment(
      UUID id,
      UUID agency,
      UUID caseId,
      InstrumentVersion instrument,
      boolean externalFactors,
      Instant startedAt,
      String startedBy) {
    this.id = id;
    this.agency = agency;
    this.caseId = caseId;
    this.version = 1;
    this.instrumentCode = instrument.code();
    this.instrumentVersion = instrument.version();
    this.externalFactors = externalFactors;
    this.startedAt = startedAt;
    this.startedBy = startedBy;
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
      String by) {}

  /** Freezes it with its result. */
  void complete(Scored scored, Closing closing, Instant at, Instant due) {
    requireOpen();
    completedAt = at;
    completedBy = closing.by();
    level = scored.level();
    score = scored.score();
    outcome = scored.outcome();
    complete = scored.complete();
    judgement = closing.judgement();
    sealedJudgementReason = closing.sealedReason();
    feelsSafeEnoughToStart = closing.feelsSafeEnoughToStart();
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

  boolean externalFactors() {
    return externalFactors;
  }

  Instant startedAt() {
    return startedAt;
  }

  String startedBy() {
    return startedBy;
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

  @Nullable FeelsSafeEnough feelsSafeEnoughToStart() {
    return feelsSafeEnoughToStart;
  }

  @Nullable Instant dueAt() {
    return dueAt;
  }
}
