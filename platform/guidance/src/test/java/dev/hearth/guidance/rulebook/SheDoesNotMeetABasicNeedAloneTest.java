package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.supportFor;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsInDanger;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SheDoesNotMeetABasicNeedAloneTest {

  private final SheDoesNotMeetABasicNeedAlone rule = new SheDoesNotMeetABasicNeedAlone();

  @Test
  void isBrokenWhenSheIsToFindAFoodBankHerself() {
    // given
    PlanItem hers = supportFor(BasicNeed.FOOD).carriedBy(Assignee.MOTHER).build();

    // when
    Finding finding = activating(hungry().item(hers));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts()).containsEntry("nobodyElseOn", "FOOD");
  }

  @ParameterizedTest
  @EnumSource(names = {"PRACTITIONER", "AGENCY", "NETWORK"})
  void holdsWhenAParcelIsBookedForHer(Assignee who) {
    // given
    PlanItem parcel = supportFor(BasicNeed.FOOD).carriedBy(who).build();

    // when
    Finding finding = activating(hungry().item(parcel));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PRACTITIONER", "AGENCY", "NETWORK"},
      mode = Mode.EXCLUDE)
  void isBrokenWhoeverElseIsToSeeToIt(Assignee who) {
    // given
    PlanItem parcel = supportFor(BasicNeed.FOOD).carriedBy(who).build();

    // when
    Finding finding = activating(hungry().item(parcel));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"AGREED", "ACTIVE"},
      mode = Mode.EXCLUDE)
  void countsOnlyHelpThatSomebodyHasTakenOn(ItemStatus status) {
    // given
    PlanItem parcel = supportFor(BasicNeed.FOOD).inStatus(status).build();

    // when
    Finding idle = activating(hungry().item(parcel));
    Finding started =
        Evaluation.single(rule, hungry().item(parcel).build(), Evaluation.activating(parcel));

    // then
    assertThat(idle.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(started.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenAtTheBoundaryWhereANeedIsMetInPart() {
    // when
    Finding finding = activating(whereSheIsSafe().need(BasicNeed.HOUSING, NeedStatus.PARTLY_MET));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("nobodyElseOn", "HOUSING");
  }

  @ParameterizedTest
  @EnumSource(names = {"MET", "NOT_A_NEED", "NOT_ASKED"})
  void hasNothingToSayWhereNoNeedIsKnownToBeOpen(NeedStatus status) {
    // when
    Finding finding = activating(whereSheIsSafe().need(BasicNeed.FOOD, status));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void doesNotTakeHelpWithOneNeedForHelpWithAnother() {
    // given
    var both = hungry().need(BasicNeed.HOUSING, NeedStatus.UNMET);

    // when
    Finding finding = activating(both.item(supportFor(BasicNeed.HOUSING).build()));

    // then
    assertThat(finding.facts()).containsEntry("nobodyElseOn", "FOOD");
  }

  @Test
  void takesHerSafetyFromTheAssessment() {
    // when
    Finding unsafe = activating(whereSheIsInDanger());
    Finding lockedUp = activating(whereSheIsInDanger().item(newLocks().build()));

    // then
    assertThat(unsafe.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(unsafe.facts()).containsEntry("nobodyElseOn", "SAFETY");
    assertThat(lockedUp.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownWhereNobodyToldOfANeedOrWhoCarriesTheHelp() {
    // given
    var foodNotTold =
        Situation.describe(ACase.NOW)
            .safety(ACase.at(SafetyLevel.STANDARD))
            .need(BasicNeed.HOUSING, NeedStatus.MET)
            .need(BasicNeed.MATERIAL, NeedStatus.MET);
    PlanItem nobodysParcel = supportFor(BasicNeed.FOOD).carriedBy(null).build();

    // when
    Finding notTold = activating(foodNotTold);
    Finding nobodyKnowsWho = activating(hungry().item(nobodysParcel));

    // then
    assertThat(notTold.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(notTold.needsAcknowledgement()).isTrue();
    assertThat(notTold.facts()).containsEntry("nobodyElseOn", "FOOD");
    assertThat(nobodyKnowsWho.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private static SituationBuilder hungry() {
    return whereSheIsSafe().need(BasicNeed.FOOD, NeedStatus.UNMET);
  }

  private Finding activating(SituationBuilder theCase) {
    return Evaluation.single(rule, theCase.build(), Evaluation.activating());
  }
}
