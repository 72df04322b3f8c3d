package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.herTask;
import static dev.hearth.guidance.rulebook.ACase.hisBehaviourChange;
import static dev.hearth.guidance.rulebook.ACase.policeCheckOnHim;
import static dev.hearth.guidance.rulebook.ACase.whereSheCarriesASafetyPlan;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanAmend;
import dev.hearth.guidance.rule.Transition.PlanReview;
import dev.hearth.guidance.rule.Transition.SafetyPlanActivate;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.CurrentRisk;
import dev.hearth.guidance.situation.Engagement;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PersonUsingViolence;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.SituationBuilder;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ASafetyPlanNeverStandsAloneTest {

  private static final Transition ACTIVATION = Evaluation.activating();

  private final ASafetyPlanNeverStandsAlone rule = new ASafetyPlanNeverStandsAlone();

  @Test
  void holdsWhenTheWorkerActsOnHisViolence() {
    // given
    var shared = whereSheCarriesASafetyPlan().item(policeCheckOnHim().build());

    // when
    Finding finding = at(shared, ACTIVATION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void holdsWhenHeWorksOnHisBehaviour() {
    // given
    var shared = whereSheCarriesASafetyPlan().item(hisBehaviourChange().build());

    // when
    Finding finding = at(shared, ACTIVATION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenWhenSheCarriesHerSafetyAlone() {
    // given
    var alone = whereSheCarriesASafetyPlan().item(herTask().build());

    // when
    Finding finding = at(alone, ACTIVATION);

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isTrue();
    assertThat(finding.facts()).containsEntry("itemsOnHisViolence", "0");
  }

  @Test
  void isNotMendedByGivingHerTheTaskOfActingOnHim() {
    // given
    var onHerShoulders =
        whereSheCarriesASafetyPlan().item(policeCheckOnHim().carriedBy(Assignee.MOTHER).build());

    // when
    Finding finding = at(onHerShoulders, ACTIVATION);

    // then
    assertThat(finding.blocks()).isTrue();
  }

  @Test
  void isNotMendedByWhatIsOnlyProposed() {
    // given
    var onlyProposed =
        whereSheCarriesASafetyPlan().item(policeCheckOnHim().inStatus(ItemStatus.PROPOSED).build());

    // when
    Finding finding = at(onlyProposed, ACTIVATION);

    // then
    assertThat(finding.blocks()).isTrue();
  }

  @Test
  void isMendedByAProposedItemThatStartsWithThePlan() {
    // given
    PlanItem startsNow = policeCheckOnHim().inStatus(ItemStatus.PROPOSED).build();
    var shared = whereSheCarriesASafetyPlan().item(startsNow);

    // when
    Finding finding = at(shared, Evaluation.activating(startsNow));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void holdsWhenTheSafetyPlanAsksNothingOfHer() {
    // given
    var othersAct = whereSheCarriesASafetyPlan().safetyPlanAsksHerToAct(false);

    // when
    Finding finding = at(othersAct, ACTIVATION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void holdsAtTheBoundaryWhereTheSafetyPlanIsNotActiveYet() {
    // given
    var notYet = whereSheIsSafe().safetyPlanAsksHerToAct(true);

    // when
    Finding finding = at(notYet, ACTIVATION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenByASafetyPlanThatIsAboutToGoLive() {
    // given
    var aboutToGoLive = whereSheIsSafe().safetyPlanAsksHerToAct(true);

    // when
    Finding finding = at(aboutToGoLive, new SafetyPlanActivate());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void blocksTheSignOffOfAReview() {
    // given
    var alone = whereSheCarriesASafetyPlan();

    // when
    Finding finding = at(alone, new PlanReview());

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isTrue();
  }

  @Test
  void onlyWarnsOnAnAmendment() {
    // given
    var alone = whereSheCarriesASafetyPlan();

    // when
    Finding finding = at(alone, new PlanAmend(Set.of()));

    // then
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void hasNothingToSayWhenHeIsNoDangerNow() {
    // given
    var him = new PersonUsingViolence(Engagement.DECEASED, true, CurrentRisk.NO);
    var noDanger = whereSheCarriesASafetyPlan().personUsingViolence(him);

    // when
    Finding finding = at(noDanger, ACTIVATION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhenNothingIsHeardOfHerSafetyPlan() {
    // given
    var unheard =
        whereSheCarriesASafetyPlan()
            .safetyPlanAsksHerToAct(false)
            .safety(SafetyFacts.notAssessed().fromStaleFeed())
            .item(herTask().build());

    // when
    Finding finding = at(unheard, ACTIVATION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.needsAcknowledgement()).isTrue();
  }

  @Test
  void isUnknownWhenThereIsDomesticViolenceAndNobodyIsRecorded() {
    // given
    var nobodyRecorded = whereSheCarriesASafetyPlan().personUsingViolence(null);

    // when
    Finding finding = at(nobodyRecorded, ACTIVATION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.needsAcknowledgement()).isTrue();
  }

  private Finding at(SituationBuilder theCase, Transition transition) {
    return Evaluation.single(rule, theCase.build(), transition);
  }
}
