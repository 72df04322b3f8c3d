package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.standing.CaseFacts.Assessed;
import dev.hearth.safety.standing.CaseFacts.Happened;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Computes a standing from the facts of a case and the time, and from nothing else (SAF-03, TRG-01,
 * CAD-01).
 */
final class StandingRules {
  private static final Duration WEEK = Duration.ofDays(7);

  private final CaseFacts facts;
  private final Instant now;

  private StandingRules(CaseFacts facts, Instant now) {
    this.facts = facts;
    this.now = now;
  }

  static Standing standing(UUID caseId, CaseFacts facts, Instant now) {
    return new StandingRules(facts, now).compute(caseId);
  }

  private Standing compute(UUID caseId) {
    Assessed assessment = facts.assessment();
    Due next = earliest(dues(facts.triggers().stream()));
    Instant validUntil = assessment == null ? null : validUntil();
    Happened overtaking = overtaking().orElse(null);
    FeelsSafeEnough feels =
        assessment == null ? FeelsSafeEnough.NOT_ASKED : assessment.feelsSafeEnoughToStart();
    SafetyGate gate = gate(validUntil, overtaking != null, feels);
    NotCurrentBecause because = because(gate.row());
    return new Standing(
        caseId,
        assessment == null ? null : assessment.id(),
        shownLevel(),
        assessment == null ? null : assessment.outcome(),
        because == null,
        because,
        overtaking == null ? null : overtaking.type(),
        gate.state(),
        gate.row(),
        assessment == null ? null : assessment.completedAt(),
        validUntil,
        next.at(),
        next.because(),
        facts.plan() != null,
        facts.plan() != null && facts.plan().hasActionForMother(),
        feels,
        facts.plan() != null && facts.plan().contingency(),
        facts.plan() != null && facts.plan().contingencyAgreed(),
        facts.order() == null ? null : facts.order().standing());
  }

  /** When an assessment is due, and why. */
  private record Due(Instant at, @Nullable String because) {}

  private Stream<Due> dues(Stream<Happened> triggers) {
    return Stream.concat(
        Stream.of(ofAssessment()),
        triggers.flatMap(trigger -> trigger.open() ? Stream.of(of(trigger)) : weekly(trigger)));
  }

  private Due ofAssessment() {
    Assessed assessment = facts.assessment();
    if (assessment == null) {
      return new Due(facts.firstDueAt(), null);
    }
    return new Due(
        assessment.dueAt(),
        assessment.outcome() == AssessmentOutcome.INCOMPLETE ? "INCOMPLETE" : "INTERVAL");
  }

  private static Due of(Happened trigger) {
    return new Due(trigger.dueAt(), trigger.type());
  }

  // A week is counted from the last assessment, so that a check made early counts.
  private Stream<Due> weekly(Happened trigger) {
    Assessed assessment = facts.assessment();
    if (assessment == null || trigger.weeklyUntil() == null) {
      return Stream.empty();
    }
    Instant check = assessment.completedAt().plus(WEEK);
    return check.isAfter(trigger.weeklyUntil())
        ? Stream.empty()
        : Stream.of(new Due(check, trigger.type()));
  }

  private static Due earliest(Stream<Due> dues) {
    return dues.min(Comparator.comparing(Due::at)).orElseThrow();
  }

  // A voiding trigger ends it by overtaking; what does not void ends it when its own time is over.
  private Instant validUntil() {
    return earliest(dues(facts.triggers().stream().filter(t -> !(t.open() && t.voids())))).at();
  }

  private Optional<Happened> overtaking() {
    Assessed assessment = facts.assessment();
    if (assessment == null) {
      return Optional.empty();
    }
    return facts.triggers().stream()
        .filter(trigger -> trigger.overtakes(assessment, now))
        .min(
            Comparator.comparing(Happened::immediateUntilAssessed)
                .reversed()
                .thenComparing(Happened::dueAt)
                .thenComparing(Happened::type));
  }

  private @Nullable SafetyLevel shownLevel() {
    if (facts.triggers().stream().anyMatch(t -> t.open() && t.immediateUntilAssessed())) {
      return SafetyLevel.IMMEDIATE;
    }
    Assessed assessment = facts.assessment();
    return assessment == null ? null : assessment.level();
  }

  private SafetyGate gate(
      @Nullable Instant validUntil, boolean overtaken, FeelsSafeEnough feelsSafeEnough) {
    Assessed assessment = facts.assessment();
    SafetyFacts.Assessment known =
        assessment == null
            ? null
            : new SafetyFacts.Assessment(
                assessment.level(),
                assessment.outcome() == AssessmentOutcome.INCOMPLETE,
                overtaken,
                Objects.requireNonNull(validUntil));
    return SafetyGate.of(new SafetyFacts(known, facts.plan() != null, feelsSafeEnough, true), now);
  }

  private static @Nullable NotCurrentBecause because(GateRow row) {
    return switch (row) {
      case NO_ASSESSMENT -> NotCurrentBecause.NOT_ASSESSED;
      case OVERTAKEN_BY_TRIGGER -> NotCurrentBecause.OVERTAKEN;
      // The facts are at home here, so no feed can fall silent; unknown would be overdue.
      case OVERDUE, FEED_STALE -> NotCurrentBecause.OVERDUE;
      case INCOMPLETE -> NotCurrentBecause.INCOMPLETE;
      case STANDARD,
          ELEVATED_PLAN_ACTIVE_AND_SHE_FEELS_SAFE_ENOUGH,
          ELEVATED_WITHOUT_SAFETY_PLAN,
          ELEVATED_SHE_DOES_NOT_FEEL_SAFE_ENOUGH,
          ELEVATED_SHE_WAS_NOT_ASKED,
          HIGH_OR_IMMEDIATE ->
          null;
    };
  }
}
