package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.EnrolmentAdvance;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.step.Enrolment;
import dev.hearth.guidance.situation.step.Enrolment.MotherInvolvement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MothersTakePartInTheProgrammeTest {

  private final MothersTakePartInTheProgramme rule = new MothersTakePartInTheProgramme();

  @ParameterizedTest
  @CsvSource({
    "INVOLVED, SATISFIED",
    "INVITED,  SATISFIED",
    "DECLINED, SATISFIED",
    "NOT_SAFE, SATISFIED",
    "NOT_ASKED, VIOLATED",
    ",         UNKNOWN"
  })
  void looksAtWhetherSheWasInvited(@Nullable MotherInvolvement part, Outcome outcome) {
    // given
    Situation situation = ACase.whereSheIsSafe().enrolment(new Enrolment(null, part)).build();

    // when
    Finding finding = Evaluation.single(rule, situation, new EnrolmentAdvance());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }
}
