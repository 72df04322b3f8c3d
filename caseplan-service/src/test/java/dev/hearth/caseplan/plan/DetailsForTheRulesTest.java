package dev.hearth.caseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.item.CarersPart.Parallel;
import dev.hearth.guidance.situation.item.Timing;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DetailsForTheRulesTest {
  private static final Instant MORNING = Instant.parse("2026-09-01T09:00:00Z");

  @Test
  void whatWasNeverAskedIsNoAnswer() {
    assertThat(KeptHerView.of(null).forTheRules().canDo()).isEqualTo(Told.NOT_ASKED);
    assertThat(KeptTiming.of(null).forTheRules(Set.of()))
        .isEqualTo(new Timing(Set.of(), null, null, null));
  }

  @Test
  void theCarersPartIsLinkedOrRecordedAsMissingOrNone() {
    assertThat(parallel(UUID.randomUUID(), null)).isEqualTo(Parallel.LINKED);
    assertThat(parallel(null, true)).isEqualTo(Parallel.NO_SAFE_CARER);
    assertThat(parallel(null, false)).isEqualTo(Parallel.NONE);
    assertThat(parallel(null, null)).isEqualTo(Parallel.NONE);
  }

  @Test
  void anUnrecordedAttendanceIsAsIfSheMust() {
    // given
    KeptTiming unrecorded = timing(null, MORNING);

    // then
    assertThat(unrecorded.asksTheSameOfHer(timing(true, MORNING))).isTrue();
    assertThat(unrecorded.asksTheSameOfHer(timing(true, MORNING.plusSeconds(60)))).isFalse();
    assertThat(unrecorded.asksTheSameOfHer(timing(false, MORNING))).isFalse();
    assertThat(timing(false, MORNING).asksTheSameOfHer(timing(false, null))).isTrue();
  }

  private static Parallel parallel(UUID item, Boolean noSafeCarer) {
    return KeptCarers.of(new ItemMessages.ItemCarers(null, item, noSafeCarer))
        .forTheRules(Set.of())
        .parallel();
  }

  private static KeptTiming timing(Boolean needsHer, Instant start) {
    return KeptTiming.of(new ItemMessages.ItemTiming(null, start, needsHer, 2));
  }
}
