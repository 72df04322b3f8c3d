package dev.hearth.caseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.guidance.situation.step.Closing;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepsTest {
  @ParameterizedTest
  @EnumSource(ClosingReason.class)
  void theRulesKnowEveryReasonForClosing(ClosingReason reason) {
    assertThat(Closing.Reason.values()).extracting(Enum::name).contains(reason.name());
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, ACTIVATE CLOSE",
    "ACTIVE, SUSPEND CLOSE",
    "SUSPENDED, RESUME CLOSE",
    "CLOSED, ''"
  })
  void aPlanKnowsTheseStepsFromHereAndNoOther(PlanStatus status, String known) {
    for (PlanStep step : PlanStep.values()) {
      if (Arrays.asList(known.split(" ")).contains(step.name())) {
        assertThatCode(() -> step.requireFrom(status)).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> step.requireFrom(status))
            .isInstanceOfSatisfying(
                HttpProblem.class,
                refused -> {
                  assertThat(refused.getStatusCode()).isEqualTo(409);
                  assertThat(refused.getParameters())
                      .containsEntry("state", status.name())
                      .containsEntry(
                          "possible", PlanStep.knownFrom(status).stream().map(Enum::name).toList());
                });
      }
    }
  }
}
