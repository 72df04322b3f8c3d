package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.ContingencyPlanComplete;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.PoliceInvolvement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesOfHeightenedRiskAreNamedTest {

  private final TimesOfHeightenedRiskAreNamed rule = new TimesOfHeightenedRiskAreNamed();

  @ParameterizedTest(name = "she was heard: {0}, the practitioner: {1}, so {2}")
  @CsvSource({
    "true,  true,  SATISFIED",
    "false, false, VIOLATED",
    "true,  false, VIOLATED",
    "false, true,  VIOLATED",
    ",      true,  UNKNOWN",
    "true,  ,      UNKNOWN",
    ",      false, VIOLATED"
  })
  void looksAtBothSides(@Nullable Boolean hers, @Nullable Boolean practitioners, Outcome outcome) {
    // when
    Finding finding = of(plan(hers, practitioners));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isFalse();
    assertThat(finding.facts())
        .containsEntry("sheWasHeard", hers == null ? "UNKNOWN" : hers.toString())
        .containsEntry(
            "practitionerWasHeard", practitioners == null ? "UNKNOWN" : practitioners.toString());
  }

  @Test
  void hasNothingToSayWhereThereIsNoContingencyPlan() {
    // when
    Finding finding = of(null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static ContingencyPlan plan(@Nullable Boolean hers, @Nullable Boolean practitioners) {
    return new ContingencyPlan(true, true, hers, practitioners, 1, PoliceInvolvement.YES);
  }

  private Finding of(@Nullable ContingencyPlan plan) {
    return Evaluation.single(
        rule, whereSheIsSafe().contingencyPlan(plan).build(), new ContingencyPlanComplete());
  }
}
