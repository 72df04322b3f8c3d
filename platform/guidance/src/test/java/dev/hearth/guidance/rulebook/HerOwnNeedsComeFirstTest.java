package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.copingSkills;
import static dev.hearth.guidance.rulebook.AnIntervention.cpp;
import static dev.hearth.guidance.rulebook.AnIntervention.psychoeducation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Truth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HerOwnNeedsComeFirstTest {

  private final HerOwnNeedsComeFirst rule = new HerOwnNeedsComeFirst();

  @ParameterizedTest(name = "an aim for herself {0}: {1}")
  @CsvSource({"true, SATISFIED", "false, VIOLATED", ", UNKNOWN"})
  void asksForAnAimForHerself(@Nullable Boolean noted, Outcome outcome) {
    // when
    Finding teaching = of(psychoeducation().item().aimForHerself(noted));
    Finding training = of(copingSkills().item().aimForHerself(noted));

    // then
    assertThat(teaching.outcome()).isEqualTo(outcome);
    assertThat(teaching.severity()).isEqualTo(Severity.PROMPT);
    assertThat(teaching.subject().ref()).startsWith("item:");
    assertThat(training.outcome()).isEqualTo(outcome);
  }

  @Test
  void hasNothingToSayOfOtherKindsOrWhereSheTakesNoPart() {
    // when
    Finding therapy = of(cpp().item().aimForHerself(false));
    Finding carers = of(psychoeducation().item().involvingMother(false).aimForHerself(false));

    // then
    assertThat(therapy.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(carers.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldWhetherSheTakesPart() {
    // when
    Finding finding =
        of(psychoeducation().item().involvingMother(Truth.UNKNOWN).aimForHerself(false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private Finding of(PlanItemBuilder item) {
    return Evaluation.ofStarting(item.build(), whereSheIsSafe(), rule);
  }
}
