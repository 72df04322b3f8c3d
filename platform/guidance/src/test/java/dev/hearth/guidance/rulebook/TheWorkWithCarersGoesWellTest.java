package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.PlanReview;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.child.Carer;
import dev.hearth.guidance.situation.child.Carer.Alleged;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheWorkWithCarersGoesWellTest {

  private final TheWorkWithCarersGoesWell rule = new TheWorkWithCarersGoesWell();

  @ParameterizedTest
  @CsvSource({"true, SATISFIED", "false, VIOLATED", ", UNKNOWN"})
  void looksAtEachCarer(@Nullable Boolean noted, Outcome outcome) {
    // given
    UUID aunt = UUID.randomUUID();
    Situation situation =
        ACase.whereSheIsSafe().carers(List.of(new Carer(aunt, Alleged.NO, noted))).build();

    // when
    Finding finding = Evaluation.single(rule, situation, new PlanReview());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.carer(aunt));
  }

  @Test
  void hasNothingToSayWhereThereIsNoCarer() {
    assertThat(rule.evaluate(ACase.whereSheIsSafe().build(), new PlanReview())).isEmpty();
  }
}
