package dev.hearth.safety.standing;

import static dev.hearth.safety.standing.Facts.A_MICROSECOND;
import static dev.hearth.safety.standing.Facts.DONE;
import static dev.hearth.safety.standing.Facts.DUE;
import static dev.hearth.safety.standing.Facts.breach;
import static dev.hearth.safety.standing.Facts.calm;
import static dev.hearth.safety.standing.Facts.incomplete;
import static dev.hearth.safety.standing.Facts.neverAssessed;
import static dev.hearth.safety.standing.Facts.standing;
import static dev.hearth.safety.standing.Facts.weapon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.standing.CaseFacts.Happened;
import dev.hearth.safety.standing.CaseFacts.PlanInForce;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingRulesTest {
  @Test
  void withoutAnAssessmentTheGateIsShutAndOneIsDueAtOnce() {
    // when
    Standing standing = standing(neverAssessed(), DONE);

    // then
    assertThat(standing.notCurrentBecause()).isEqualTo(NotCurrentBecause.NOT_ASSESSED);
    assertThat(standing.gate()).isEqualTo(GateState.SHUT);
    assertThat(standing.nextDueAt()).isEqualTo(DONE);
    assertThat(standing.nextDueBecause()).isNull();
    assertThat(standing.validUntil()).isNull();
  }

  @Test
  void theLeaseHoldsThroughItsLastInstantAndNotBeyond() {
    // when
    Standing atTheEnd = standing(calm(), DUE);
    Standing after = standing(calm(), DUE.plus(A_MICROSECOND));

    // then
    assertThat(atTheEnd.gate()).isEqualTo(GateState.OPEN);
    assertThat(after.gate()).isEqualTo(GateState.SHUT);
    assertThat(after.notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERDUE);
  }

  @Test
  void itTurnsByTimeAloneOneMicrosecondAfterItsLeaseAndThenNoMore() {
    // when
    Computed held = Facts.computed(calm(), DONE);
    Computed lapsed = Facts.computed(calm(), DUE.plus(A_MICROSECOND));

    // then
    assertThat(held.turnsAt()).isEqualTo(DUE.plus(A_MICROSECOND));
    assertThat(lapsed.turnsAt()).isNull();
  }

  @Test
  void whatHappenedLaterVoids() {
    // given
    Instant later = DONE.plusSeconds(60);

    // when
    Standing standing = standing(calm(breach(later)), later);

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
    Instant later = DONE.plus(A_MICROSECOND);

    // when
    Standing standing = standing(calm(breach(before)), later);

    // then
    assertThat(standing.notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERTAKEN);
  }

  @Test
  void whatAnAssessmentHasAnsweredDoesNotVoid() {
    // when
    Standing standing = standing(calm(Facts.answeredSeparation(DONE)), DONE.plusSeconds(60));

    // then
    assertThat(standing.current()).isTrue();
  }

  @Test
  void whatDoesNotVoidBringsTheNextCheckForwardAndEndsTheLeaseThere() {
    // given
    Happened birth = Facts.birth(DONE.plusSeconds(60));
    Instant due = DONE.plusSeconds(60).plus(Duration.ofDays(7));

    // when
    Standing before = standing(calm(birth), due);
    Standing after = standing(calm(birth), due.plus(A_MICROSECOND));

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
    Happened closed = Facts.answeredSeparation(separated);
    Happened tooLongAgo = Facts.answeredSeparation(separated.minus(A_MICROSECOND));

    // when
    Standing weekly = standing(calm(closed), DONE);
    Standing over = standing(calm(tooLongAgo), DONE);

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
    Happened earlierBreach = breach(DONE.plusSeconds(1));

    // when
    Standing assessed = standing(calm(earlierBreach, weapon(later)), later);
    Standing never = standing(neverAssessed(weapon(later)), later);

    // then
    assertThat(assessed.level()).isEqualTo(SafetyLevel.IMMEDIATE);
    assertThat(assessed.overtakenBy()).isEqualTo("WEAPON");
    assertThat(never.level()).isEqualTo(SafetyLevel.IMMEDIATE);
    assertThat(never.notCurrentBecause()).isEqualTo(NotCurrentBecause.NOT_ASSESSED);
  }

  @Test
  void whatHasComeAndIsUnansweredVoidsWhateverTheClocksSay() {
    // given
    Instant before = DONE.minusSeconds(60);

    // when
    Standing standing = standing(calm(breach(before)), DONE.plusSeconds(1));

    // then
    assertThat(standing.notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERTAKEN);
    assertThat(standing.gate()).isEqualTo(GateState.SHUT);
  }

  @Test
  void elevatedOpensOnlyWithAPlanAndHerYes() {
    // when
    Standing without = standing(Facts.elevated(null), DONE);
    Standing with = standing(Facts.elevated(new PlanInForce(true, false, false, true, DONE)), DONE);
    Standing declined =
        standing(Facts.elevated(new PlanInForce(true, false, false, false, DONE)), DONE);

    // then
    assertThat(without.gateRow()).isEqualTo(GateRow.ELEVATED_WITHOUT_SAFETY_PLAN);
    assertThat(declined.gateRow()).isEqualTo(GateRow.ELEVATED_WITHOUT_SAFETY_PLAN);
    assertThat(declined.safetyPlanActive()).isFalse();
    assertThat(without.current()).isTrue();
    assertThat(with.gate()).isEqualTo(GateState.OPEN);
    assertThat(with.safetyPlanHasActionForMother()).isTrue();
    assertThat(with.safetyPlanUpdatedAt()).isEqualTo(DONE);
  }

  @Test
  void anIncompleteAssessmentKeepsTheGateShutAndTheGraveTriggerOpen() {
    // given
    Instant due = DONE.plus(Duration.ofHours(24));
    Instant before = DONE.minusSeconds(60);

    // when
    Standing alone = standing(incomplete(due), DONE);
    Standing after = standing(incomplete(due, weapon(before)), DONE);

    // then
    assertThat(alone.notCurrentBecause()).isEqualTo(NotCurrentBecause.INCOMPLETE);
    assertThat(alone.nextDueAt()).isEqualTo(due);
    assertThat(alone.nextDueBecause()).isEqualTo("INCOMPLETE");
    assertThat(after.level()).isEqualTo(SafetyLevel.IMMEDIATE);
    assertThat(after.nextDueBecause()).isEqualTo("WEAPON");
  }
}
