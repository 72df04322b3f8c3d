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

class TheContingencyPlanInvolvesOthersTest {

  private final TheContingencyPlanInvolvesOthers rule = new TheContingencyPlanInvolvesOthers();

  @ParameterizedTest(name = "{0} networks, police {1}: {2}")
  @CsvSource({
    "1, YES,           SATISFIED",
    "1, NO_HER_CHOICE, SATISFIED",
    "1, NO,            VIOLATED",
    "0, YES,           VIOLATED",
    "0, NO_HER_CHOICE, VIOLATED",
    "0, ,              VIOLATED",
    "3, ,              UNKNOWN"
  })
  void looksAtPoliceAndNetworks(int networks, @Nullable PoliceInvolvement police, Outcome outcome) {
    // when
    Finding finding = of(new ContingencyPlan(true, true, true, true, networks, police));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isFalse();
    assertThat(finding.facts())
        .containsEntry("networks", Integer.toString(networks))
        .containsEntry("police", police == null ? "UNKNOWN" : police.name());
  }

  @Test
  void hasNothingToSayWhereThereIsNoContingencyPlan() {
    // when
    Finding finding = of(null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding of(@Nullable ContingencyPlan plan) {
    return Evaluation.single(
        rule, whereSheIsSafe().contingencyPlan(plan).build(), new ContingencyPlanComplete());
  }
}
