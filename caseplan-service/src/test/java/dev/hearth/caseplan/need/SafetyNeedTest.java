package dev.hearth.caseplan.need;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyFacts.Assessment;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.situation.NeedStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SafetyNeedTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  @Test
  void aCurrentStandardMeetsItUpToTheLastInstantOfTheLease() {
    assertThat(safety(SafetyFacts.of(assessed(SafetyLevel.STANDARD, NOW))))
        .isEqualTo(NeedStatus.MET);
    assertThat(safety(SafetyFacts.of(assessed(SafetyLevel.STANDARD, NOW.minusNanos(1)))))
        .isEqualTo(NeedStatus.UNMET);
  }

  @Test
  void elevatedWithAnActivePlanMeetsItPartlyWhateverSheSaysOfStarting() {
    // given
    SafetyFacts elevated = SafetyFacts.of(assessed(SafetyLevel.ELEVATED, NOW));

    // then
    for (FeelsSafeEnough answer : FeelsSafeEnough.values()) {
      assertThat(safety(elevated.withActiveSafetyPlan().sheFeelsSafeEnough(answer)))
          .as(answer.name())
          .isEqualTo(NeedStatus.PARTLY_MET);
      assertThat(safety(elevated.sheFeelsSafeEnough(answer))).isEqualTo(NeedStatus.UNMET);
    }
  }

  @Test
  void everythingElseAndWhatNobodyKnowsIsUnmet() {
    // given
    Assessment standard = assessed(SafetyLevel.STANDARD, NOW);

    // then
    assertThat(safety(SafetyFacts.notAssessed())).isEqualTo(NeedStatus.UNMET);
    assertThat(safety(SafetyFacts.of(standard).fromStaleFeed())).isEqualTo(NeedStatus.UNMET);
    assertThat(safety(SafetyFacts.of(standard.overtakenByTrigger()))).isEqualTo(NeedStatus.UNMET);
    assertThat(safety(SafetyFacts.of(standard.withIncompleteOutcome())))
        .isEqualTo(NeedStatus.UNMET);
    assertThat(safety(SafetyFacts.of(assessed(SafetyLevel.HIGH, NOW)).withActiveSafetyPlan()))
        .isEqualTo(NeedStatus.UNMET);
  }

  private static NeedStatus safety(SafetyFacts facts) {
    return SafetyNeed.of(facts, NOW);
  }

  private static Assessment assessed(SafetyLevel level, Instant validUntil) {
    return Assessment.of(level, validUntil);
  }
}
