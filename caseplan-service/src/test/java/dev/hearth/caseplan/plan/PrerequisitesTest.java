package dev.hearth.caseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {
  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();
  private static final UUID C = UUID.randomUUID();
  private static final UUID D = UUID.randomUUID();

  @Test
  void waysThatMeetAgainAreNoCircle() {
    // given
    Prerequisites order =
        new Prerequisites(Map.of(A, Set.of(B, C), B, Set.of(D), C, Set.of(D), D, Set.of()));

    // then
    assertThat(order.circleThrough(A)).isEmpty();
    assertThat(order.circleThrough(D)).isEmpty();
  }

  @Test
  void anItemThatWaitsForItselfIsACircle() {
    assertThat(new Prerequisites(Map.of()).with(A, Set.of(A)).circleThrough(A).orElseThrow())
        .containsExactly(A, A);
  }

  @Test
  void theShortestCircleIsTold() {
    // given
    Prerequisites order =
        new Prerequisites(Map.of(A, Set.of(B, C), B, Set.of(C), C, Set.of(D), D, Set.of()));

    // then
    assertThat(order.with(D, Set.of(A)).circleThrough(D).orElseThrow()).containsExactly(D, A, C, D);
  }

  @Test
  void aCircleOfOthersIsNotItsOwn() {
    // given
    Prerequisites order = new Prerequisites(Map.of(B, Set.of(C), C, Set.of(B)));

    // then
    assertThat(order.with(A, Set.of(B)).circleThrough(A)).isEmpty();
  }
}
