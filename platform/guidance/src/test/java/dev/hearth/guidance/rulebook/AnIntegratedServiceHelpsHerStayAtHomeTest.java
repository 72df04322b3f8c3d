package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnIntegratedServiceHelpsHerStayAtHomeTest {

  private final AnIntegratedServiceHelpsHerStayAtHome rule =
      new AnIntegratedServiceHelpsHerStayAtHome();

  @Test
  void isShownWhereHeHasLeftAndNoSuchServiceIsInThePlan() {
    // when
    Finding finding = of(LivingSituation.AT_HOME_PUV_LEFT, newLocks().build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts()).containsEntry("livingSituation", "AT_HOME_PUV_LEFT");
  }

  @ParameterizedTest
  @EnumSource
  void holdsOnceSheWasReferredToOneOrDeclinedIt(ItemStatus status) {
    // when
    Finding finding =
        of(LivingSituation.AT_HOME_PUV_LEFT, newLocks().build(), integratedService(status));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"WITH_PUV", "LEFT_HOME", "REFUGE", "OTHER"})
  void hasNothingToSayWhereSheLivesOtherwise(LivingSituation living) {
    // when
    Finding finding = of(living, newLocks().build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldWhereSheLives() {
    // when
    Finding notTold = of(null, newLocks().build());
    Finding notAsked = of(LivingSituation.NOT_ASKED, newLocks().build());

    // then
    assertThat(notTold.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(notTold.severity()).isEqualTo(Severity.PROMPT);
    assertThat(notAsked.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void holdsAtTheBoundaryWhereTheServiceIsThereAndNobodyToldWhereSheLives() {
    // when
    Finding finding = of(null, integratedService(ItemStatus.ACTIVE));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private static PlanItem integratedService(ItemStatus status) {
    return newLocks()
        .fromCatalogue("integrated-services", InterventionSafetyGate.NONE)
        .inStatus(status)
        .build();
  }

  private Finding of(@Nullable LivingSituation living, PlanItem... items) {
    Home home = new Home(living, null, null, null, null, null, null);
    return Evaluation.single(
        rule, whereSheIsSafe().home(home).items(List.of(items)).build(), Evaluation.activating());
  }
}
