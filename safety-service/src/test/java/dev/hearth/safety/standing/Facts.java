package dev.hearth.safety.standing;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.standing.CaseFacts.Assessed;
import dev.hearth.safety.standing.CaseFacts.Happened;
import dev.hearth.safety.standing.CaseFacts.PlanInForce;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts of a case as a practitioner would tell them. */
final class Facts {
  static final UUID CASE = UUID.randomUUID();
  static final Instant DONE = Instant.parse("2026-05-01T09:00:00Z");
  static final Instant DUE = DONE.plus(Duration.ofDays(28));
  static final Duration A_MICROSECOND = Duration.ofNanos(1_000);

  private static final RiskTimesHeard NOBODY = new RiskTimesHeard(false, false);

  private Facts() {}

  static Computed computed(CaseFacts facts, Instant now) {
    return StandingRules.standing(CASE, facts, now);
  }

  static Standing standing(CaseFacts facts, Instant now) {
    return computed(facts, now).standing();
  }

  static CaseFacts neverAssessed(Happened... triggers) {
    return new CaseFacts(DONE, null, List.of(triggers), null, null, null, NOBODY);
  }

  /** Assessed at STANDARD, due again in four weeks. */
  static CaseFacts calm(Happened... triggers) {
    return assessed(SafetyLevel.STANDARD, AssessmentOutcome.COMPLETED, DUE, null, triggers);
  }

  static CaseFacts incomplete(Instant due, Happened... triggers) {
    return assessed(SafetyLevel.ELEVATED, AssessmentOutcome.INCOMPLETE, due, null, triggers);
  }

  static CaseFacts elevated(@Nullable PlanInForce plan) {
    return assessed(SafetyLevel.ELEVATED, AssessmentOutcome.COMPLETED, DUE, plan);
  }

  private static CaseFacts assessed(
      SafetyLevel level,
      AssessmentOutcome outcome,
      Instant due,
      @Nullable PlanInForce plan,
      Happened... triggers) {
    Assessed assessment =
        new Assessed(UUID.randomUUID(), level, outcome, DONE, due, FeelsSafeEnough.YES);
    return new CaseFacts(DONE, assessment, List.of(triggers), plan, null, null, NOBODY);
  }

  static Happened breach(Instant happened) {
    return trigger("ORDER_BREACH", happened, true, happened.plus(Duration.ofHours(24)));
  }

  static Happened weapon(Instant at) {
    return new Happened("WEAPON", at, day(at), true, true, null, at, null, true);
  }

  static Happened birth(Instant at) {
    return trigger("BIRTH", at, false, at.plus(Duration.ofDays(7)));
  }

  /** A separation that an assessment has answered and that asks for weekly checks. */
  static Happened answeredSeparation(Instant at) {
    return new Happened(
        "SEPARATION",
        at,
        day(at),
        true,
        false,
        null,
        at.plus(Duration.ofHours(24)),
        at.plus(Duration.ofDays(84)),
        false);
  }

  /** His release, known well in advance: due three days before and a day after. */
  static Happened release(Instant at) {
    return ahead("RELEASE_FROM_CUSTODY", at, true, Duration.ofDays(3), Duration.ofHours(24));
  }

  /** A day in court, known well in advance: due seven days before and a day after. */
  static Happened court(Instant at) {
    return ahead("COURT_DATE", at, false, Duration.ofDays(7), Duration.ofDays(1));
  }

  static Happened payday(Instant at) {
    return new Happened(
        "HEIGHTENED_RISK_TIME",
        at,
        day(at),
        false,
        false,
        at.minus(Duration.ofDays(2)),
        null,
        null,
        true);
  }

  /** The same with the check before it done. */
  static Happened checkedBefore(Happened dated) {
    return new Happened(
        dated.type(),
        dated.happenedAt(),
        dated.day(),
        dated.voids(),
        dated.immediateUntilAssessed(),
        null,
        dated.dueAt(),
        dated.weeklyUntil(),
        true);
  }

  private static Happened ahead(
      String type, Instant at, boolean voids, Duration before, Duration after) {
    return new Happened(
        type, at, day(at), voids, false, at.minus(before), at.plus(after), null, true);
  }

  private static Happened trigger(String type, Instant happened, boolean voids, Instant due) {
    return new Happened(type, happened, day(happened), voids, false, null, due, null, true);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
