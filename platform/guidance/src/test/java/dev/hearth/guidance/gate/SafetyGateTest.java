package dev.hearth.guidance.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.hearth.guidance.gate.SafetyFacts.Assessment;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafetyGateTest {

  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
  private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

  @ParameterizedTest
  @MethodSource("theTruthTable")
  void everyRowOfTheTruthTableDecidesAsWritten(SafetyFacts facts, GateRow row, GateState state) {
    // when
    SafetyGate gate = SafetyGate.of(facts, NOW);

    // then
    assertThat(gate.row()).isEqualTo(row);
    assertThat(gate.state()).isEqualTo(state);
    assertThat(gate.isOpen()).isEqualTo(state == GateState.OPEN);
    assertThat(gate.isShut()).isEqualTo(state == GateState.SHUT);
  }

  static Stream<Arguments> theTruthTable() {
    return Stream.of(
            single(
                "no assessment", SafetyFacts.notAssessed(), GateRow.NO_ASSESSMENT, GateState.SHUT),
            each(
                "overdue",
                assessed(Assessment.of(SafetyLevel.STANDARD, NOW.minusSeconds(60))),
                GateRow.OVERDUE,
                GateState.SHUT),
            each(
                "overtaken by a trigger",
                assessed(Assessment.of(SafetyLevel.STANDARD, NEXT_WEEK).overtakenByTrigger()),
                GateRow.OVERTAKEN_BY_TRIGGER,
                GateState.SHUT),
            each(
                "incomplete",
                assessed(Assessment.of(SafetyLevel.ELEVATED, NEXT_WEEK).withIncompleteOutcome()),
                GateRow.INCOMPLETE,
                GateState.SHUT),
            each(
                "standard",
                assessed(Assessment.of(SafetyLevel.STANDARD, NEXT_WEEK)),
                GateRow.STANDARD,
                GateState.OPEN),
            single(
                "elevated, plan, yes",
                elevated().withActiveSafetyPlan().sheFeelsSafeEnough(FeelsSafeEnough.YES),
                GateRow.ELEVATED_PLAN_ACTIVE_AND_SHE_FEELS_SAFE_ENOUGH,
                GateState.OPEN),
            single(
                "elevated, plan, no",
                elevated().withActiveSafetyPlan().sheFeelsSafeEnough(FeelsSafeEnough.NO),
                GateRow.ELEVATED_SHE_DOES_NOT_FEEL_SAFE_ENOUGH,
                GateState.SHUT),
            single(
                "elevated, plan, not asked",
                elevated().withActiveSafetyPlan(),
                GateRow.ELEVATED_SHE_WAS_NOT_ASKED,
                GateState.SHUT),
            each(
                "elevated, no plan",
                assessed(Assessment.of(SafetyLevel.ELEVATED, NEXT_WEEK)).stream()
                    .filter(facts -> !facts.safetyPlanActive())
                    .toList(),
                GateRow.ELEVATED_WITHOUT_SAFETY_PLAN,
                GateState.SHUT),
            each(
                "high",
                assessed(Assessment.of(SafetyLevel.HIGH, NEXT_WEEK)),
                GateRow.HIGH_OR_IMMEDIATE,
                GateState.SHUT),
            each(
                "immediate",
                assessed(Assessment.of(SafetyLevel.IMMEDIATE, NEXT_WEEK)),
                GateRow.HIGH_OR_IMMEDIATE,
                GateState.SHUT))
        .flatMap(rows -> rows);
  }

  @Test
  void theLeaseHoldsAtItsLastInstant() {
    // given
    SafetyFacts facts = SafetyFacts.of(Assessment.of(SafetyLevel.STANDARD, NOW));

    // when
    SafetyGate gate = SafetyGate.of(facts, NOW);

    // then
    assertThat(gate.isOpen()).isTrue();
  }

  @Test
  void theLeaseEndsOneInstantLater() {
    // given
    SafetyFacts facts = SafetyFacts.of(Assessment.of(SafetyLevel.STANDARD, NOW));

    // when
    SafetyGate gate = SafetyGate.of(facts, NOW.plusNanos(1));

    // then
    assertThat(gate.row()).isEqualTo(GateRow.OVERDUE);
    assertThat(gate.isShut()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(SafetyLevel.class)
  void aSilentFeedShutsTheGateWhateverItSaidLast(SafetyLevel level) {
    // given
    SafetyFacts facts =
        SafetyFacts.of(Assessment.of(level, NEXT_WEEK))
            .withActiveSafetyPlan()
            .sheFeelsSafeEnough(FeelsSafeEnough.YES)
            .fromStaleFeed();

    // when
    SafetyGate gate = SafetyGate.of(facts, NOW);

    // then
    assertThat(gate.row()).isEqualTo(GateRow.FEED_STALE);
    assertThat(gate.isShut()).isTrue();
  }

  @Test
  void theGateOpensOnlyOnRowsThatKnowHerSafety() {
    // when
    List<GateRow> open =
        Arrays.stream(GateRow.values()).filter(row -> row.state() == GateState.OPEN).toList();

    // then
    assertThat(open)
        .containsExactly(GateRow.STANDARD, GateRow.ELEVATED_PLAN_ACTIVE_AND_SHE_FEELS_SAFE_ENOUGH)
        .allMatch(GateRow::safetyKnown);
  }

  @Test
  void theCodesOfTheRowsAreStable() {
    // when
    List<String> codes = Arrays.stream(GateRow.values()).map(Enum::name).toList();

    // then
    assertThat(codes)
        .containsExactly(
            "FEED_STALE",
            "NO_ASSESSMENT",
            "OVERTAKEN_BY_TRIGGER",
            "OVERDUE",
            "INCOMPLETE",
            "STANDARD",
            "ELEVATED_PLAN_ACTIVE_AND_SHE_FEELS_SAFE_ENOUGH",
            "ELEVATED_WITHOUT_SAFETY_PLAN",
            "ELEVATED_SHE_DOES_NOT_FEEL_SAFE_ENOUGH",
            "ELEVATED_SHE_WAS_NOT_ASKED",
            "HIGH_OR_IMMEDIATE");
  }

  private static SafetyFacts elevated() {
    return SafetyFacts.of(Assessment.of(SafetyLevel.ELEVATED, NEXT_WEEK));
  }

  /** The assessment with every safety plan and every answer of hers. */
  private static List<SafetyFacts> assessed(Assessment assessment) {
    return Arrays.stream(FeelsSafeEnough.values())
        .map(answer -> SafetyFacts.of(assessment).sheFeelsSafeEnough(answer))
        .flatMap(facts -> Stream.of(facts, facts.withActiveSafetyPlan()))
        .toList();
  }

  private static Stream<Arguments> each(
      String name, List<SafetyFacts> facts, GateRow row, GateState state) {
    return facts.stream().flatMap(one -> single(name, one, row, state));
  }

  private static Stream<Arguments> single(
      String name, SafetyFacts facts, GateRow row, GateState state) {
    return Stream.of(argumentSet(name, facts, row, state));
  }
}
