package dev.hearth.safety.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of triggers, row by row, as it stands in the guidance. */
class TriggerTypeTest {
  private static final Instant KNOWN = Instant.parse("2026-05-01T09:00:00Z");
  private static final Instant FAR_AHEAD = KNOWN.plus(Duration.ofDays(60));
  private static final Duration A_MICROSECOND = Duration.ofNanos(1_000);

  @ParameterizedTest(name = "{0}: voids {1}, due within {2}, {3} when learnt five days late")
  @CsvSource({
    "NEW_INCIDENT,           true,  PT24H, -P4D",
    "ORDER_BREACH,           true,  PT24H, -P4D",
    "BAIL_BREACH,            true,  PT24H, -P4D",
    "UNWANTED_CONTACT,       true,  PT48H, -P3D",
    "STRANGULATION,          true,  PT0S,  -P5D",
    "THREAT_TO_KILL,         true,  PT0S,  -P5D",
    "WEAPON,                 true,  PT0S,  -P5D",
    "SEPARATION,             true,  PT24H, -P4D",
    "PREGNANCY,              false, P7D,   P7D",
    "BIRTH,                  false, P7D,   P7D",
    "RELEASE_FROM_CUSTODY,   true,  PT24H, -P4D",
    "BAIL_CHANGE,            true,  PT24H, -P4D",
    "COURT_DATE,             false, P1D,   P1D",
    "CONTACT_HANDOVER,       false, P1D,   P1D",
    "CHILD_CONTACT_DISPUTE,  true,  PT48H, -P3D",
    "PROPERTY_DISPUTE,       true,  PT48H, -P3D",
    "ADDRESS_DISCOVERED,     true,  PT0S,  -P5D",
    "PUV_CHANGE,             true,  PT48H, -P3D",
    "HEIGHTENED_RISK_TIME,   false, PT24H, PT24H",
    "CHILD_DISCLOSURE,       true,  PT24H, -P4D",
    "MISSED_CONTACT,         false, PT24H, PT24H",
    "SAFETY_PLAN_USED,       true,  PT24H, -P4D",
    "MOTHER_ASKS,            true,  PT0S,  -P5D",
    "CASE_TRANSFER,          false, P7D,   P7D",
    "WORKER_CHANGE,          false, P7D,   P7D",
    "GATED_ITEM_STARTS,      false, PT24H, PT24H",
    "PLAN_CLOSE,             false, PT24H, PT24H"
  })
  void whatHasHappenedIsDue(TriggerType type, boolean voids, Duration within, Duration late) {
    assertThat(type.voids()).isEqualTo(voids);
    assertThat(type.dueAt(KNOWN, KNOWN)).contains(KNOWN.plus(within));
    assertThat(type.dueAt(KNOWN.minus(Duration.ofDays(5)), KNOWN)).contains(KNOWN.plus(late));
    assertThat(type.beforeDueAt(KNOWN, KNOWN)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} before and {2} after")
  @CsvSource({
    "RELEASE_FROM_CUSTODY, P3D,  PT24H",
    "BAIL_CHANGE,          P3D,  PT24H",
    "COURT_DATE,           P7D,  P1D",
    "CONTACT_HANDOVER,     P2D,  P1D",
    "HEIGHTENED_RISK_TIME, P2D,",
    "GATED_ITEM_STARTS,    PT0S,",
    "PLAN_CLOSE,           PT0S,"
  })
  void whatLiesAheadIsDueBeforeAndAfter(TriggerType type, Duration before, Duration after) {
    assertThat(type.canBeDated()).isTrue();
    assertThat(type.beforeDueAt(FAR_AHEAD, KNOWN)).contains(FAR_AHEAD.minus(before));
    assertThat(type.dueAt(FAR_AHEAD, KNOWN))
        .isEqualTo(Optional.ofNullable(after).map(FAR_AHEAD::plus));
  }

  @Test
  void nothingElseCanBeKnownInAdvanceAndOnlyTheGravestShowImmediate() {
    List<TriggerType> all = Arrays.asList(TriggerType.values());
    assertThat(all).hasSize(27);
    assertThat(all.stream().filter(TriggerType::canBeDated)).hasSize(7);
    assertThat(all.stream().filter(TriggerType::immediateUntilAssessed))
        .containsExactly(TriggerType.STRANGULATION, TriggerType.THREAT_TO_KILL, TriggerType.WEAPON);
    assertThat(all.stream().filter(type -> type.weeklyUntil(KNOWN).isPresent()))
        .containsExactly(TriggerType.SEPARATION);
    assertThat(TriggerType.SEPARATION.weeklyUntil(KNOWN)).contains(KNOWN.plus(Duration.ofDays(84)));
  }

  @ParameterizedTest(name = "{0} in {1}: due in {2}")
  @CsvSource({
    "COURT_DATE,        P9D,    P2D",
    "COURT_DATE,        P8D,    P1D",
    "COURT_DATE,        P7DT1H, PT24H",
    "COURT_DATE,        P3D,    PT24H",
    "COURT_DATE,        PT24H,  PT24H",
    "COURT_DATE,        PT2H,   PT2H",
    "GATED_ITEM_STARTS, PT2H,   PT2H",
    "GATED_ITEM_STARTS, P5D,    P5D",
    "CONTACT_HANDOVER,  PT0.000001S, PT0.000001S"
  })
  void whatIsLearntTooLateForItLeavesADayYetNoMoreThanThereIs(
      TriggerType type, Duration ahead, Duration due) {
    assertThat(type.beforeDueAt(KNOWN.plus(ahead), KNOWN)).contains(KNOWN.plus(due));
  }

  @Test
  void itIsAheadToTheMicrosecond() {
    assertThat(TriggerType.COURT_DATE.beforeDueAt(KNOWN, KNOWN)).isEmpty();
    assertThat(TriggerType.COURT_DATE.beforeDueAt(KNOWN.plus(A_MICROSECOND), KNOWN)).isPresent();
    assertThat(TriggerType.PLAN_CLOSE.dueAt(KNOWN.plus(A_MICROSECOND), KNOWN)).isEmpty();
  }

  @Test
  void nothingThatDoesNotVoidIsDueAtTheInstantItIsRecorded() {
    for (TriggerType type : TriggerType.values()) {
      if (!type.voids()) {
        for (Duration at : List.of(Duration.ofDays(-5), Duration.ZERO, Duration.ofHours(1))) {
          Instant when = KNOWN.plus(at);
          assertThat(type.dueAt(when, KNOWN).orElse(FAR_AHEAD)).as("%s", type).isAfter(KNOWN);
          assertThat(type.beforeDueAt(when, KNOWN).orElse(FAR_AHEAD)).isAfter(KNOWN);
        }
      }
    }
  }
}
