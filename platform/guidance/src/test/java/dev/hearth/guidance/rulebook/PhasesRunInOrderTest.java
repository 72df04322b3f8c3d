package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.EnrolmentAdvance;
import dev.hearth.guidance.situation.step.Enrolment;
import dev.hearth.guidance.situation.step.Enrolment.MotherInvolvement;
import dev.hearth.guidance.situation.step.Enrolment.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasesRunInOrderTest {

  private final PhasesRunInOrder rule = new PhasesRunInOrder();

  @ParameterizedTest
  @CsvSource({
    "true,  true,  true,  SATISFIED",
    "true,  false, true,  VIOLATED",
    "true,  false, false, SATISFIED",
    "true,  ,      true,  UNKNOWN",
    "true,  false, ,      UNKNOWN",
    "true,  true,  ,      SATISFIED"
  })
  void looksAtTheOrderOfThePhases(
      @Nullable Boolean firstStarted,
      @Nullable Boolean firstCompleted,
      @Nullable Boolean secondStarted,
      Outcome outcome) {
    // given
    Enrolment enrolment =
        new Enrolment(
            List.of(
                new Phase("tor-needs-assessment", firstStarted, firstCompleted, null),
                new Phase("tor-capacity-building", secondStarted, false, null)),
            null);

    // when
    Finding finding = of(enrolment);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.subject()).isEqualTo(Subject.enrolment());
    assertThat(finding.blocks()).isEqualTo(outcome == Outcome.VIOLATED);
    assertThat(finding.overridable()).isEqualTo(outcome == Outcome.VIOLATED);
  }

  @Test
  void isBrokenByTheLastPhaseToo() {
    // given
    Enrolment planBeforeCapacity =
        new Enrolment(
            List.of(
                new Phase("tor-needs-assessment", true, true, true),
                new Phase("tor-capacity-building", true, false, null),
                new Phase("tor-action-plan-design", true, false, null)),
            MotherInvolvement.INVITED);

    // then
    assertThat(of(planBeforeCapacity).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void letsTheFirstPhaseStart() {
    assertThat(
            of(new Enrolment(List.of(new Phase("tor-needs-assessment", true, false, null)), null))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereNobodyToldOfTheProgramme() {
    assertThat(
            Evaluation.single(rule, ACase.whereSheIsSafe().build(), new EnrolmentAdvance())
                .outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  private Finding of(Enrolment enrolment) {
    return Evaluation.single(
        rule, ACase.whereSheIsSafe().enrolment(enrolment).build(), new EnrolmentAdvance());
  }
}
