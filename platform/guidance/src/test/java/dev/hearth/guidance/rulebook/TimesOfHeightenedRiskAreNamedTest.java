package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.ContingencyPlanComplete;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.Home.Relationship;
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

  @ParameterizedTest(name = "plan {0}, living {1}: {2}")
  @CsvSource({
    "ACTIVE,  LEFT_HOME, VIOLATED",
    "ENDED,   LEFT_HOME, NOT_APPLICABLE",
    "ENDED,   WITH_PUV,  VIOLATED",
    "ENDED,   NOT_ASKED, UNKNOWN",
    "UNTOLD,  LEFT_HOME, UNKNOWN",
    "UNTOLD,  WITH_PUV,  VIOLATED",
  })
  void asksWhenAPlanGoesLiveOnlyWhereThereIsAContingencyPlanOrSheStays(
      String state, LivingSituation living, Outcome outcome) {
    // given
    Boolean active = state.equals("UNTOLD") ? null : state.equals("ACTIVE");
    var plan = new ContingencyPlan(active, true, true, false, 1, PoliceInvolvement.YES);

    // when
    Finding finding = whenThePlanGoesLive(plan, home(living));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.subject().ref()).isEqualTo("contingency-plan");
  }

  @Test
  void holdsWhenAPlanGoesLiveAndBothWereHeard() {
    // when
    Finding finding = whenThePlanGoesLive(plan(true, true), home(LivingSituation.WITH_PUV));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhenSheStaysAndNobodyKnowsOfAContingencyPlan() {
    // when
    Finding stays = whenThePlanGoesLive(null, home(LivingSituation.WITH_PUV));
    Finding left = whenThePlanGoesLive(ContingencyPlan.none(), home(LivingSituation.REFUGE));

    // then
    assertThat(stays.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(stays.facts()).containsEntry("sheWasHeard", "UNKNOWN");
    assertThat(left.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(left.facts()).isEmpty();
  }

  private Finding whenThePlanGoesLive(@Nullable ContingencyPlan plan, Home home) {
    return Evaluation.single(
        rule, whereSheIsSafe().contingencyPlan(plan).home(home).build(), Evaluation.activating());
  }

  private static Home home(LivingSituation living) {
    return new Home(living, Relationship.SEPARATED, null, null, null, null, null);
  }

  private static ContingencyPlan plan(@Nullable Boolean hers, @Nullable Boolean practitioners) {
    return new ContingencyPlan(true, true, hers, practitioners, 1, PoliceInvolvement.YES);
  }

  private Finding of(@Nullable ContingencyPlan plan) {
    return Evaluation.single(
        rule, whereSheIsSafe().contingencyPlan(plan).build(), new ContingencyPlanComplete());
  }
}
