package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.EnrolmentClose;
import dev.hearth.guidance.situation.step.Enrolment;
import dev.hearth.guidance.situation.step.Enrolment.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoProgrammeClosesWithoutFollowUpTest {

  private final NoProgrammeClosesWithoutFollowUp rule = new NoProgrammeClosesWithoutFollowUp();

  @ParameterizedTest
  @CsvSource({
    "tor-follow-up,          true,  SATISFIED",
    "tor-follow-up,          false, VIOLATED",
    "tor-follow-up,          ,      UNKNOWN",
    "tor-action-plan-design, true,  VIOLATED"
  })
  void looksAtTheFollowUp(String code, @Nullable Boolean completed, Outcome outcome) {
    // given
    Enrolment enrolment = new Enrolment(List.of(new Phase(code, true, completed, null)), null);

    // when
    Finding finding =
        Evaluation.single(
            rule, ACase.whereSheIsSafe().enrolment(enrolment).build(), new EnrolmentClose());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isEqualTo(outcome == Outcome.VIOLATED);
    assertThat(finding.overridable()).isEqualTo(outcome == Outcome.VIOLATED);
  }
}
