package dev.hearth.safety.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.standing.CaseFacts.Assessed;
import dev.hearth.safety.standing.CaseFacts.Happened;
import dev.hearth.safety.standing.CaseFacts.PlanInForce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingRulesTest {
  private static final UUID CASE = UUID.randomUUID();
  private static final Instant DONE = Instant.parse("2026-05-01T09:00:00Z");
  private static final Instant DUE = DONE.plus(Duration.ofDays(28));

  @Test
  void withoutAnAssessmentTheGateIsShutAndOneIsDueAtOnce() {
    // when
    Standing standing = standing(new CaseFacts(DONE, null, List.of(), null, null), DONE);

    // then
    assertThat(standing.notCurrentBecause()).isEqualTo(NotCurrentBecause.NOT_ASSESSED);
    assertThat(standing.gate()).isEqualTo(GateState.SHUT);
    assertThat(standing.nextDueAt()).isEqualTo(DONE);
    assertThat(standing.nextDueBecause()).isNull();
    assertThat(standing.validUntil()).isNull();
  }

  @Test
  void theLeaseHoldsThroughItsLastInstantAndNotBeyond() {
    // given
    CaseFacts facts = calm();

    // when
    Standing atTheEnd = standing(facts, DUE);
    Standing after = standing(facts, DUE.plusNanos(1_000));

    // then
    assertThat(atTheEnd.gate()).isEqualTo(GateState.OPEN);
    assertThat(after.gate()).isEqualTo(GateState.SHUT);
    assertThat(after.notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERDUE);
  }

  @Test
  void whatHappenedLaterVoids() {
    // given
    Instant later = DONE.plusSeconds(60);

    // when
    Standing standing = standing(calm(breach(later, later)), later);

    // then
    assertThat(standing.notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERTAKEN);
    assertThat(standing.overtakenBy()).isEqualTo("ORDER_BREACH");
    assertThat(standing.nextDueAt()).isEqualTo(later.plus(Duration.ofHours(24)));
    assertThat(standing.nextDueBecause()).isEqualTo("ORDER_BREACH");
    assertThat(standing.validUntil()).isEqualTo(DUE);
  }

  @Test
  void whatHappenedBeforeAndWasLearntLaterVoids() {
    // given
    Instant before = DONE.minus(Duration.ofDays(3));
    Instant later = DONE.plusSeconds(60);

    // when
    Standing standing = standing(calm(breach(before, later)), later);

    // then
    assertThat(standing.notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERTAKEN);
  }

  @Test
  void whatWasKnownToTheAssessmentDoesNotVoid() {
    // when
    Standing standing = standing(calm(breach(DONE, DONE)), DONE.plusSeconds(60));

    // then
    assertThat(standing.current()).isTrue();
  }

  @Test
  void whatDoesNotVoidBringsTheNextCheckForwardAndEndsTheLeaseThere() {
    // given
    Instant later = DONE.plusSeconds(60);
    Instant due = later.plus(Duration.ofDays(7));
    Happened birth = new Happened("BIRTH", later, later, false, false, due, null, true);

    // when
    Standing before = standing(calm(birth), due);
    Standing after = standing(calm(birth), due.plusMillis(1));

    // then
    assertThat(before.gate()).isEqualTo(GateState.OPEN);
    assertThat(before.nextDueBecause()).isEqualTo("BIRTH");
    assertThat(before.validUntil()).isEqualTo(due);
    assertThat(after.notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERDUE);
  }

  @Test
  void aSeparationAsksForACheckEveryWeekForTwelveWeeks() {
    // given
    Instant separated = DONE.minus(Duration.ofDays(77));
    Happened closed = separation(separated);
    Happened aDayTooLongAgo = separation(separated.minus(Duration.ofDays(1)));

    // when
    Standing weekly = standing(calm(closed), DONE);
    Standing over = standing(calm(aDayTooLongAgo), DONE);

    // then
    assertThat(weekly.nextDueAt()).isEqualTo(DONE.plus(Duration.ofDays(7)));
    assertThat(weekly.nextDueBecause()).isEqualTo("SEPARATION");
    assertThat(over.nextDueAt()).isEqualTo(DUE);
    assertThat(over.nextDueBecause()).isEqualTo("INTERVAL");
  }

  @Test
  void theGravestTriggersShowImmediateUntilSheWasAskedAgain() {
    // given
    Instant later = DONE.plusSeconds(60);
    Happened weapon = new Happened("WEAPON", later, later, true, true, later, null, true);

    // when
    Standing assessed = standing(calm(breach(DONE.plusSeconds(1), later), weapon), later);
    Standing never = standing(new CaseFacts(DONE, null, List.of(weapon), null, null), later);

    // then
    assertThat(assessed.level()).isEqualTo(SafetyLevel.IMMEDIATE);
    assertThat(assessed.overtakenBy()).isEqualTo("WEAPON");
    assertThat(never.level()).isEqualTo(SafetyLevel.IMMEDIATE);
    assertThat(never.notCurrentBecause()).isEqualTo(NotCurrentBecause.NOT_ASSESSED);
  }

  @Test
  void elevatedOpensOnlyWithAPlanAndHerYes() {
    // given
    Assessed elevated =
        new Assessed(
            UUID.randomUUID(),
            SafetyLevel.ELEVATED,
            AssessmentOutcome.COMPLETED,
            DONE,
            DUE,
            FeelsSafeEnough.YES);

    // when
    Standing without = standing(new CaseFacts(DONE, elevated, List.of(), null, null), DONE);
    Standing with =
        standing(
            new CaseFacts(DONE, elevated, List.of(), new PlanInForce(true, false, false), null),
            DONE);

    // then
    assertThat(without.gateRow()).isEqualTo(GateRow.ELEVATED_WITHOUT_SAFETY_PLAN);
    assertThat(without.current()).isTrue();
    assertThat(with.gate()).isEqualTo(GateState.OPEN);
    assertThat(with.safetyPlanHasActionForMother()).isTrue();
  }

  @Test
  void anIncompleteAssessmentKeepsTheGateShutAndTheGraveTriggerOpen() {
    // given
    Instant due = DONE.plus(Duration.ofHours(24));
    Assessed incomplete =
        new Assessed(
            UUID.randomUUID(),
            SafetyLevel.ELEVATED,
            AssessmentOutcome.INCOMPLETE,
            DONE,
            due,
            FeelsSafeEnough.YES);
    Instant before = DONE.minusSeconds(60);
    Happened weapon = new Happened("WEAPON", before, before, true, true, before, null, true);

    // when
    Standing alone = standing(new CaseFacts(DONE, incomplete, List.of(), null, null), DONE);
    Standing after = standing(new CaseFacts(DONE, incomplete, List.of(weapon), null, null), DONE);

    // then
    assertThat(alone.notCurrentBecause()).isEqualTo(NotCurrentBecause.INCOMPLETE);
    assertThat(alone.nextDueAt()).isEqualTo(due);
    assertThat(alone.nextDueBecause()).isEqualTo("INCOMPLETE");
    assertThat(after.level()).isEqualTo(SafetyLevel.IMMEDIATE);
    assertThat(after.nextDueBecause()).isEqualTo("WEAPON");
  }

  private static Standing standing(CaseFacts facts, Instant now) {
    return StandingRules.standing(CASE, facts, now);
  }

  private static CaseFacts calm(Happened... triggers) {
    Assessed standard =
        new Assessed(
            UUID.randomUUID(),
            SafetyLevel.STANDARD,
            AssessmentOutcome.COMPLETED,
            DONE,
            DUE,
            FeelsSafeEnough.NOT_ASKED);
    return new CaseFacts(DONE, standard, List.of(triggers), null, null);
  }

  private static Happened breach(Instant happened, Instant recorded) {
    return new Happened(
        "ORDER_BREACH",
        happened,
        recorded,
        true,
        false,
        happened.plus(Duration.ofHours(24)),
        null,
        true);
  }

  private static Happened separation(Instant at) {
    return new Happened(
        "SEPARATION",
        at,
        at,
        true,
        false,
        at.plus(Duration.ofHours(24)),
        at.plus(Duration.ofDays(84)),
        false);
  }
}
