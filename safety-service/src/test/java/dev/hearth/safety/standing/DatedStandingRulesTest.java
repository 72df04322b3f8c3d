package dev.hearth.safety.standing;

import static dev.hearth.safety.standing.Facts.A_MICROSECOND;
import static dev.hearth.safety.standing.Facts.DONE;
import static dev.hearth.safety.standing.Facts.DUE;
import static dev.hearth.safety.standing.Facts.calm;
import static dev.hearth.safety.standing.Facts.checkedBefore;
import static dev.hearth.safety.standing.Facts.computed;
import static dev.hearth.safety.standing.Facts.court;
import static dev.hearth.safety.standing.Facts.neverAssessed;
import static dev.hearth.safety.standing.Facts.payday;
import static dev.hearth.safety.standing.Facts.release;
import static dev.hearth.safety.standing.Facts.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.GateState;
import dev.hearth.safety.standing.CaseFacts.Happened;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a standing goes with what is known in advance. */
class DatedStandingRulesTest {
  private static final Instant IN_TEN_DAYS = DONE.plus(Duration.ofDays(10));

  @Test
  void whatLiesAheadBringsTheCheckBeforeItForwardAndLeavesTheGate() {
    // when
    Standing standing = standing(calm(release(IN_TEN_DAYS)), DONE);

    // then
    assertThat(standing.gate()).isEqualTo(GateState.OPEN);
    assertThat(standing.nextDueAt()).isEqualTo(IN_TEN_DAYS.minus(Duration.ofDays(3)));
    assertThat(standing.nextDueBecause()).isEqualTo("RELEASE_FROM_CUSTODY");
    assertThat(standing.validUntil()).isEqualTo(standing.nextDueAt());
  }

  @Test
  void aCheckBeforeItThatPassesUnansweredIsOverdueToTheMicrosecond() {
    // given
    Instant due = IN_TEN_DAYS.minus(Duration.ofDays(7));

    // when
    Standing atIt = standing(calm(court(IN_TEN_DAYS)), due);
    Standing after = standing(calm(court(IN_TEN_DAYS)), due.plus(A_MICROSECOND));

    // then
    assertThat(atIt.gate()).isEqualTo(GateState.OPEN);
    assertThat(after.gate()).isEqualTo(GateState.SHUT);
    assertThat(after.notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERDUE);
    assertThat(after.nextDueBecause()).isEqualTo("COURT_DATE");
  }

  @Test
  void onceCheckedBeforeItTheCheckAfterItIsNext() {
    // when
    Standing standing = standing(calm(checkedBefore(court(IN_TEN_DAYS))), DONE);

    // then
    assertThat(standing.nextDueAt()).isEqualTo(IN_TEN_DAYS.plus(Duration.ofDays(1)));
    assertThat(standing.current()).isTrue();
  }

  @Test
  void whatVoidsDoesSoAtItsMomentAndNotAMicrosecondBefore() {
    // given
    CaseFacts facts = calm(checkedBefore(release(IN_TEN_DAYS)));
    Instant justBefore = IN_TEN_DAYS.minus(A_MICROSECOND);

    // when
    Computed before = computed(facts, justBefore);
    Computed atIt = computed(facts, IN_TEN_DAYS);

    // then
    assertThat(before.standing().gate()).isEqualTo(GateState.OPEN);
    assertThat(before.standing().validUntil()).isEqualTo(justBefore);
    assertThat(before.turnsAt()).isEqualTo(IN_TEN_DAYS);
    assertThat(atIt.standing().notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERTAKEN);
    assertThat(atIt.standing().overtakenBy()).isEqualTo("RELEASE_FROM_CUSTODY");
    assertThat(atIt.standing().nextDueAt()).isEqualTo(IN_TEN_DAYS.plus(Duration.ofHours(24)));
  }

  @Test
  void overdueTurnsIntoOvertakenWhenItsMomentComes() {
    // given
    CaseFacts facts = calm(release(IN_TEN_DAYS));
    Instant overdue = IN_TEN_DAYS.minus(Duration.ofDays(1));

    // when
    Computed before = computed(facts, overdue);
    Computed after = computed(facts, IN_TEN_DAYS);

    // then
    assertThat(before.standing().notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERDUE);
    assertThat(before.turnsAt()).isEqualTo(IN_TEN_DAYS);
    assertThat(after.standing().notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERTAKEN);
  }

  @Test
  void whatDoesNotVoidLeavesTheGateWhenItsMomentComes() {
    // given
    CaseFacts facts = calm(checkedBefore(court(IN_TEN_DAYS)));
    Instant dueAfter = IN_TEN_DAYS.plus(Duration.ofDays(1));

    // when
    Standing atIt = standing(facts, IN_TEN_DAYS);
    Standing atTheEnd = standing(facts, dueAfter);
    Standing after = standing(facts, dueAfter.plus(A_MICROSECOND));

    // then
    assertThat(atIt.gate()).isEqualTo(GateState.OPEN);
    assertThat(atTheEnd.gate()).isEqualTo(GateState.OPEN);
    assertThat(after.notCurrentBecause()).isEqualTo(NotCurrentBecause.OVERDUE);
  }

  @Test
  void whatIsOfOneTypeAndDayAsksOnceByItsEarliestTime() {
    // given
    Instant morning = Instant.parse("2026-05-14T06:00:00Z");
    Instant evening = Instant.parse("2026-05-14T20:00:00Z");
    Instant nextDay = Instant.parse("2026-05-15T00:00:00Z");

    // when
    Computed computed = computed(calm(payday(evening), payday(morning), payday(nextDay)), DONE);

    // then
    assertThat(computed.dues())
        .extracting(Due::at)
        .containsExactly(morning.minus(Duration.ofDays(2)), nextDay.minus(Duration.ofDays(2)), DUE);
    assertThat(computed.dues().getFirst().eventAt()).isEqualTo(morning);
  }

  @Test
  void theEarliestOfAllIsNextAndEachHasItsReason() {
    // given
    Happened released = release(DONE.plus(Duration.ofDays(20)));

    // when
    Computed computed = computed(calm(released, court(IN_TEN_DAYS)), DONE);

    // then
    assertThat(computed.dues())
        .extracting(Due::because)
        .containsExactly(
            "COURT_DATE", "COURT_DATE", "RELEASE_FROM_CUSTODY", "RELEASE_FROM_CUSTODY", "INTERVAL");
    assertThat(computed.standing().nextDueAt()).isEqualTo(computed.dues().getFirst().at());
  }

  @Test
  void theCheckThatPressesIsTheOneBeforeItAndOnceItHasVoidedTheOneAfter() {
    // given
    CaseFacts facts = calm(release(IN_TEN_DAYS));

    // when
    Standing before = standing(facts, DONE);
    Standing after = standing(facts, IN_TEN_DAYS);

    // then
    assertThat(before.openTriggers())
        .containsExactly(
            new OpenTrigger(
                "RELEASE_FROM_CUSTODY", IN_TEN_DAYS, true, IN_TEN_DAYS.minus(Duration.ofDays(3))));
    assertThat(after.openTriggers().getFirst().dueAt())
        .isEqualTo(IN_TEN_DAYS.plus(Duration.ofHours(24)));
  }

  @Test
  void noMoreThanTwentyOpenTriggersAreTold() {
    // given
    Happened[] many =
        IntStream.rangeClosed(1, 25)
            .mapToObj(days -> payday(DONE.plus(Duration.ofDays(days))))
            .toArray(Happened[]::new);

    // when
    Standing standing = standing(calm(many), DONE);

    // then
    assertThat(standing.openTriggers()).hasSize(20);
    assertThat(standing.openTriggers().getFirst().at()).isEqualTo(DONE.plus(Duration.ofDays(1)));
  }

  @Test
  void aCaseThatWasNeverAssessedStaysSoWhateverComes() {
    // when
    Standing standing = standing(neverAssessed(release(IN_TEN_DAYS)), IN_TEN_DAYS);

    // then
    assertThat(standing.notCurrentBecause()).isEqualTo(NotCurrentBecause.NOT_ASSESSED);
    assertThat(standing.nextDueAt()).isEqualTo(DONE);
    assertThat(standing.openTriggers()).hasSize(1);
  }
}
