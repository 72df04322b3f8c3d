package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.Home.Relationship;
import dev.hearth.guidance.situation.PoliceInvolvement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AContingencyPlanIsInPlaceWhereSheStaysTest {

  private final AContingencyPlanIsInPlaceWhereSheStays rule =
      new AContingencyPlanIsInPlaceWhereSheStays();

  @Test
  void isBrokenWhereSheLivesWithHimAndThereIsNoPlan() {
    // when
    Finding finding = of(Relationship.TOGETHER, LivingSituation.WITH_PUV, ContingencyPlan.none());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.overridable()).isTrue();
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsEntry("relationship", "TOGETHER")
        .containsEntry("livingSituation", "WITH_PUV")
        .containsEntry("contingencyPlanActive", "false")
        .containsEntry("agreedByHer", "false");
  }

  @Test
  void holdsWithThePlanSheAgreedTo() {
    // when
    Finding finding = of(Relationship.TOGETHER, LivingSituation.WITH_PUV, plan(true, true));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.facts())
        .containsEntry("contingencyPlanActive", "true")
        .containsEntry("agreedByHer", "true");
  }

  @ParameterizedTest(name = "active {0}, agreed {1}: {2}")
  @CsvSource({
    "true,  false, VIOLATED",
    "false, true,  VIOLATED",
    ",      false, VIOLATED",
    "false, ,      VIOLATED",
    "true,  ,      UNKNOWN",
    ",      true,  UNKNOWN",
    ",      ,      UNKNOWN"
  })
  void needsBothThePlanAndHerYes(
      @Nullable Boolean active, @Nullable Boolean agreed, Outcome outcome) {
    // when
    Finding finding = of(Relationship.TOGETHER, LivingSituation.OTHER, plan(active, agreed));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.overridable()).isEqualTo(outcome == Outcome.VIOLATED);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "TOGETHER,       LEFT_HOME,        VIOLATED",
    "TOGETHER,       ,                 VIOLATED",
    "SEPARATED,      WITH_PUV,         VIOLATED",
    ",               WITH_PUV,         VIOLATED",
    "SEPARATED,      AT_HOME_PUV_LEFT, NOT_APPLICABLE",
    "LEAVING,        REFUGE,           NOT_APPLICABLE",
    "NEVER_TOGETHER, OTHER,            NOT_APPLICABLE",
    "NOT_ASKED,      AT_HOME_PUV_LEFT, UNKNOWN",
    "SEPARATED,      NOT_ASKED,        UNKNOWN",
    ",               ,                 UNKNOWN"
  })
  void isAboutAMotherWhoStays(
      @Nullable Relationship relationship, @Nullable LivingSituation living, Outcome outcome) {
    // when
    Finding finding = of(relationship, living, ContingencyPlan.none());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.facts())
        .containsEntry("relationship", relationship == null ? "NOT_TOLD" : relationship.name());
  }

  @Test
  void warnsWhereNobodyToldWhetherThereIsAPlan() {
    // when
    Finding finding = of(Relationship.TOGETHER, LivingSituation.WITH_PUV, null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.facts())
        .containsEntry("contingencyPlanActive", "NOT_TOLD")
        .containsEntry("agreedByHer", "NOT_TOLD");
  }

  @Test
  void holdsAtTheBoundaryWhereAPlanIsInPlaceAndNobodyToldWhetherSheStays() {
    // when
    Finding finding = of(null, null, plan(true, true));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private static ContingencyPlan plan(@Nullable Boolean active, @Nullable Boolean agreed) {
    return new ContingencyPlan(active, agreed, true, true, 2, PoliceInvolvement.YES);
  }

  private Finding of(
      @Nullable Relationship relationship,
      @Nullable LivingSituation living,
      @Nullable ContingencyPlan plan) {
    Home home = new Home(living, relationship, null, null, null, null, null);
    return Evaluation.single(
        rule, whereSheIsSafe().home(home).contingencyPlan(plan).build(), Evaluation.activating());
  }
}
