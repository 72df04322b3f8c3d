package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.ContingencyPlanComplete;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.PoliceInvolvement;
import dev.hearth.guidance.situation.RiskTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesOfHeightenedRiskAreNamedTest {

  private final TimesOfHeightenedRiskAreNamed rule = new TimesOfHeightenedRiskAreNamed();

  @ParameterizedTest(name = "she {0}, the practitioner {1}: {2}")
  @CsvSource({
    "NAMED,     NAMED,     SATISFIED",
    "NONE,      NONE,      SATISFIED",
    "NAMED,     NONE,      SATISFIED",
    "NOT_ASKED, NOT_ASKED, VIOLATED",
    "NAMED,     NOT_ASKED, VIOLATED",
    "NOT_ASKED, NAMED,     VIOLATED",
    ",          NAMED,     UNKNOWN",
    "NONE,      ,          UNKNOWN",
    ",          NOT_ASKED, VIOLATED"
  })
  void looksAtBothSides(
      @Nullable RiskTimes hers, @Nullable RiskTimes practitioners, Outcome outcome) {
    // when
    Finding finding = of(plan(hers, practitioners));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isFalse();
    assertThat(finding.facts())
        .containsEntry("fromHer", hers == null ? "UNKNOWN" : hers.name())
        .containsEntry(
            "fromThePractitioner", practitioners == null ? "UNKNOWN" : practitioners.name());
  }

  @Test
  void hasNothingToSayWhereThereIsNoContingencyPlan() {
    // when
    Finding finding = of(null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static ContingencyPlan plan(@Nullable RiskTimes hers, @Nullable RiskTimes practitioners) {
    return new ContingencyPlan(hers, practitioners, 1, PoliceInvolvement.YES);
  }

  private Finding of(@Nullable ContingencyPlan plan) {
    return Evaluation.single(
        rule, whereSheIsSafe().contingencyPlan(plan).build(), new ContingencyPlanComplete());
  }
}
