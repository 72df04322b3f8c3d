package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.mother.Mother.Strength;
import dev.hearth.guidance.situation.mother.Mother.StrengthState;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportBuildsOnHerStrengthsTest {

  private final SupportBuildsOnHerStrengths rule = new SupportBuildsOnHerStrengths();

  @Test
  void holdsWhenAllFourAreNoted() {
    // when
    Finding finding = activating(all(StrengthState.NOTED));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsOnlyKeys("ACTS_OF_PROTECTION", "BELONGING", "RESOURCES_AND_STRENGTHS", "SKILLS")
        .containsEntry("BELONGING", "NOTED");
  }

  @Test
  void holdsWhenSheWasAskedAndNothingCameOfIt() {
    // when
    Finding finding = activating(all(StrengthState.ASKED_NOTHING_NOTED));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenWhenNoneOfTheFourWasAsked() {
    // when
    Finding finding = activating(all(StrengthState.NOT_ASKED));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.facts()).containsEntry("SKILLS", "NOT_ASKED");
  }

  @ParameterizedTest
  @EnumSource
  void isBrokenAtTheBoundaryWhereOneWasNotAsked(Strength one) {
    // given
    Map<Strength, StrengthState> threeOfFour = all(StrengthState.NOTED);
    threeOfFour.put(one, StrengthState.NOT_ASKED);

    // when
    Finding finding = activating(threeOfFour);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry(one.name(), "NOT_ASKED");
  }

  @ParameterizedTest
  @EnumSource
  void isUnknownWhereNobodyToldOfOne(Strength one) {
    // given
    Map<Strength, StrengthState> threeOfFour = all(StrengthState.NOTED);
    threeOfFour.remove(one);

    // when
    Finding finding = activating(threeOfFour);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.needsAcknowledgement()).isTrue();
    assertThat(finding.facts()).containsEntry(one.name(), "NOT_TOLD");
  }

  @Test
  void isUnknownWhereNobodyToldOfAny() {
    // when
    Finding finding = activating(null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void isOnlyShownInADraft() {
    // when
    Finding finding = at(new PlanDraft(), all(StrengthState.NOT_ASKED));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(at(new PlanDraft(), null).severity()).isEqualTo(Severity.PROMPT);
  }

  private static Map<Strength, StrengthState> all(StrengthState state) {
    Map<Strength, StrengthState> four = new EnumMap<>(Strength.class);
    for (Strength strength : Strength.values()) {
      four.put(strength, state);
    }
    return four;
  }

  private Finding activating(@Nullable Map<Strength, StrengthState> strengths) {
    return at(Evaluation.activating(), strengths);
  }

  private Finding at(Transition transition, @Nullable Map<Strength, StrengthState> strengths) {
    return Evaluation.single(
        rule, whereSheIsSafe().mother(AMother.withStrengths(strengths)).build(), transition);
  }
}
