package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.standing.CaseFacts.Assessed;
import dev.hearth.safety.standing.CaseFacts.Happened;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
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
  private final CaseFacts facts;
  private final Instant now;

  private StandingRules(CaseFacts facts, Instant now) {
    this.facts = facts;
    this.now = now;
  }

  static Computed standing(UUID caseId, CaseFacts facts, Instant now) {
    return new StandingRules(facts, now).compute(caseId);
  }

  private Computed compute(UUID caseId) {
    Assessed assessment = facts.assessment();
    List<Due> dues = DueTimes.of(facts, facts.triggers());
    Instant validUntil = assessment == null ? null : validUntil();
    Happened overtaking = overtaking().orElse(null);
    FeelsSafeEnough feels =
        assessment == null ? FeelsSafeEnough.NOT_ASKED : assessment.feelsSafeEnoughToStart();
    SafetyGate gate = gate(validUntil, overtaking != null, feels);
    NotCurrentBecause because = because(gate.row());
    Standing standing =
        new Standing(
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
            dues.getFirst().at(),
            dues.getFirst().because(),
            facts.plan() != null && facts.plan().notDeclined(),
            facts.plan() != null && facts.plan().hasActionForMother(),
            feels,
            facts.plan() != null && facts.plan().contingency(),
            facts.plan() != null && facts.plan().contingencyAgreed(),
            facts.order() == null ? null : facts.order().standing(),
            openTriggers(),
            facts.separationAt(),
            facts.plan() == null ? null : facts.plan().madeAt(),
            facts.plan() != null && facts.plan().contingency() ? facts.riskTimesHeard() : null);
    return new Computed(standing, dues, turnsAt(validUntil));
  }

  // What has voided it ends it by overtaking; everything else ends it when its own time is over,
  // and what will void it, just before it does.
  private Instant validUntil() {
    List<Happened> others =
        facts.triggers().stream().filter(trigger -> !trigger.hasVoided(now)).toList();
    Instant due = DueTimes.of(facts, others).getFirst().at();
    return Stream.concat(
            Stream.of(due), moments().map(moment -> moment.minus(1, ChronoUnit.MICROS)))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** When something dated voids what is known by then. */
  private Stream<Instant> moments() {
    return facts.triggers().stream()
        .filter(trigger -> trigger.willVoid(now))
        .map(Happened::happenedAt);
  }

  private @Nullable Instant turnsAt(@Nullable Instant validUntil) {
    Stream<Instant> ends =
        Stream.concat(
            Stream.ofNullable(validUntil).map(end -> end.plus(1, ChronoUnit.MICROS)),
            Stream.ofNullable(facts.order()).flatMap(order -> Stream.ofNullable(order.endsAt())));
    return Stream.concat(ends, moments())
        .filter(turn -> turn.isAfter(now))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<OpenTrigger> openTriggers() {
    return facts.triggers().stream()
        .filter(Happened::open)
        .map(t -> new OpenTrigger(t.type(), t.happenedAt(), t.voids(), t.pressingDue(now)))
        .sorted(Comparator.comparing(OpenTrigger::dueAt).thenComparing(OpenTrigger::type))
        .limit(OpenTrigger.MOST)
        .toList();
  }

  private Optional<Happened> overtaking() {
    if (facts.assessment() == null) {
      return Optional.empty();
    }
    return facts.triggers().stream()
        .filter(trigger -> trigger.hasVoided(now))
        .min(
            Comparator.comparing(Happened::immediateUntilAssessed)
                .reversed()
                .thenComparing(trigger -> trigger.pressingDue(now))
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
    return SafetyGate.of(
        new SafetyFacts(
            known, facts.plan() != null && facts.plan().notDeclined(), feelsSafeEnough, true),
        now);
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
