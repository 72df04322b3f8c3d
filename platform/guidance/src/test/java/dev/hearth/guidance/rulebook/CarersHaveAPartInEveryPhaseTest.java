package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.EnrolmentAdvance;
import dev.hearth.guidance.situation.step.Enrolment;
import dev.hearth.guidance.situation.step.Enrolment.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarersHaveAPartInEveryPhaseTest {

  private final CarersHaveAPartInEveryPhase rule = new CarersHaveAPartInEveryPhase();

  @ParameterizedTest
  @CsvSource({
    "true,  true,  SATISFIED, 0",
    "true,  false, VIOLATED,  1",
    "false, false, SATISFIED, 0",
    "true,  ,      UNKNOWN,   0",
    ",      false, UNKNOWN,   0"
  })
  void looksAtPhasesThatAreOver(
      @Nullable Boolean completed, @Nullable Boolean noted, Outcome outcome, String without) {
    // given
    Enrolment enrolment =
        new Enrolment(List.of(new Phase("tor-needs-assessment", true, completed, noted)), null);

    // when
    Finding finding =
        Evaluation.single(
            rule, ACase.whereSheIsSafe().enrolment(enrolment).build(), new EnrolmentAdvance());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.facts()).containsEntry("phasesWithout", without);
  }
}
