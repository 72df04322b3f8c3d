package dev.hearth.safety.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an assessment answers. */
class TriggerEventTest {
  private static final Instant RECORDED = Instant.parse("2026-05-01T09:00:00Z");
  private static final Instant COURT = Instant.parse("2026-06-15T10:00:00Z");
  private static final Duration A_MICROSECOND = Duration.ofNanos(1_000);
  private static final UUID ASSESSMENT = UUID.randomUUID();

  @ParameterizedTest(name = "{0} is answered before by an assessment of {1}: {2}")
  @CsvSource({
    "COURT_DATE,           2026-05-31T23:59:59.999999Z, false",
    "COURT_DATE,           2026-06-01T00:00:00Z,        true",
    "COURT_DATE,           2026-06-15T09:59:59.999999Z, true",
    "RELEASE_FROM_CUSTODY, 2026-06-08T23:59:59Z,        false",
    "RELEASE_FROM_CUSTODY, 2026-06-09T00:00:00Z,        true",
    "BAIL_CHANGE,          2026-06-09T00:00:00Z,        true",
    "CONTACT_HANDOVER,     2026-06-10T23:59:59Z,        false",
    "CONTACT_HANDOVER,     2026-06-11T00:00:00Z,        true"
  })
  void anAssessmentBeforeItAnswersTheCheckBeforeAndNotTheOneAfter(
      TriggerType type, Instant completed, boolean answers) {
    // given
    TriggerEvent dated = recorded(type, COURT, "UTC");

    // when
    boolean done = dated.answer(ASSESSMENT, completed);

    // then
    assertThat(done).isFalse();
    assertThat(dated.answer().open()).isTrue();
    assertThat(dated.answer().beforeAnsweredAt()).isEqualTo(answers ? completed : null);
    assertThat(dated.answer().dueAt()).isNotNull();
  }

  @Test
  void fromItsMomentOnAnAssessmentAnswersAllOfIt() {
    // given
    TriggerEvent before = recorded(TriggerType.RELEASE_FROM_CUSTODY, COURT, "UTC");
    TriggerEvent atIt = recorded(TriggerType.RELEASE_FROM_CUSTODY, COURT, "UTC");

    // when
    boolean justBefore = before.answer(ASSESSMENT, COURT.minus(A_MICROSECOND));
    boolean then = atIt.answer(ASSESSMENT, COURT);

    // then
    assertThat(justBefore).isFalse();
    assertThat(then).isTrue();
    assertThat(atIt.answer().closedBy()).isEqualTo(ASSESSMENT);
    assertThat(atIt.answer().beforeAnsweredAt()).isNull();
  }

  @ParameterizedTest(name = "{0} by an assessment of {1}: {2}")
  @CsvSource({
    "HEIGHTENED_RISK_TIME, 2026-06-10T23:59:59Z, false",
    "HEIGHTENED_RISK_TIME, 2026-06-11T00:00:00Z, true",
    "GATED_ITEM_STARTS,    2026-06-07T23:59:59Z, false",
    "GATED_ITEM_STARTS,    2026-06-08T00:00:00Z, true",
    "PLAN_CLOSE,           2026-06-15T09:59:59Z, true"
  })
  void whatAsksOnlyBeforeIsAnsweredWhole(TriggerType type, Instant completed, boolean answered) {
    // given
    TriggerEvent dated = recorded(type, COURT, "UTC");

    // when
    boolean done = dated.answer(ASSESSMENT, completed);

    // then
    assertThat(done).isEqualTo(answered);
    assertThat(dated.answer().open()).isEqualTo(!answered);
  }

  @Test
  void theDayIsCountedOnHerClocks() {
    // given
    Instant lateInBrisbane = Instant.parse("2026-06-14T15:00:00Z");
    TriggerEvent dated =
        recorded(TriggerType.CONTACT_HANDOVER, lateInBrisbane, "Australia/Brisbane");

    // when
    dated.answer(ASSESSMENT, Instant.parse("2026-06-10T13:59:59Z"));
    boolean onTheTenth = dated.answer().beforeAnsweredAt() != null;
    dated.answer(ASSESSMENT, Instant.parse("2026-06-10T14:00:00Z"));

    // then
    assertThat(dated.day()).isEqualTo("2026-06-15");
    assertThat(onTheTenth).isFalse();
    assertThat(dated.answer().beforeAnsweredAt()).isNotNull();
  }

  @Test
  void movedFartherThanTheCheckReachesItIsAskedAgain() {
    // given
    Instant checked = Instant.parse("2026-06-05T09:00:00Z");
    TriggerEvent slightly = recorded(TriggerType.COURT_DATE, COURT, "UTC");
    TriggerEvent farther = recorded(TriggerType.COURT_DATE, COURT, "UTC");
    TriggerEvent starts = recorded(TriggerType.PLAN_CLOSE, COURT, "UTC");
    slightly.answer(ASSESSMENT, checked);
    farther.answer(ASSESSMENT, checked);
    starts.answer(ASSESSMENT, Instant.parse("2026-06-14T09:00:00Z"));
    Instant now = Instant.parse("2026-06-14T10:00:00Z");

    // when
    slightly.move(COURT.plus(Duration.ofDays(3)), now);
    farther.move(COURT.plus(Duration.ofDays(30)), now);
    starts.move(COURT.plus(Duration.ofDays(30)), now);

    // then
    assertThat(slightly.answer().beforeAnsweredAt()).isEqualTo(checked);
    assertThat(farther.answer().beforeAnsweredAt()).isNull();
    assertThat(farther.answer().beforeDueAt())
        .isEqualTo(COURT.plus(Duration.ofDays(30)).minus(Duration.ofDays(7)));
    assertThat(starts.answer().open()).isTrue();
  }

  @Test
  void aCheckThatWasMissedIsNotMadeGoodByMovingItsOccasionNowhere() {
    // given
    TriggerEvent court = recorded(TriggerType.COURT_DATE, COURT, "UTC");
    Instant now = COURT.minus(Duration.ofDays(2));

    // when
    court.move(COURT, now);
    Instant nowhere = court.answer().beforeDueAt();
    court.move(COURT.plus(Duration.ofHours(1)), now);

    // then
    assertThat(nowhere).isEqualTo(COURT.minus(Duration.ofDays(7)));
    assertThat(court.answer().beforeDueAt())
        .isEqualTo(COURT.plus(Duration.ofHours(1)).minus(Duration.ofDays(7)));
  }

  @Test
  void whatHasComeOrWasCancelledIsNeitherMovedNorCancelled() {
    // given
    TriggerEvent come = recorded(TriggerType.COURT_DATE, COURT, "UTC");
    TriggerEvent cancelled = recorded(TriggerType.COURT_DATE, COURT, "UTC");
    cancelled.cancel("worker", RECORDED);

    // when / then
    assertThatThrownBy(() -> come.move(COURT.plusSeconds(60), COURT))
        .hasMessageContaining("It has happened");
    assertThatThrownBy(() -> come.cancel("worker", COURT)).hasMessageContaining("It has happened");
    assertThatThrownBy(() -> cancelled.cancel("worker", RECORDED))
        .hasMessageContaining("It was cancelled");
    assertThat(cancelled.answer().open()).isFalse();
  }

  private static TriggerEvent recorded(TriggerType type, Instant at, String zone) {
    Recording what =
        new Recording(
            UUID.randomUUID(),
            type,
            TriggerEffects.Added.NOTHING,
            at,
            ZoneId.of(zone),
            null,
            "worker");
    return new TriggerEvent(UUID.randomUUID(), UUID.randomUUID(), what, RECORDED, RECORDED);
  }
}
