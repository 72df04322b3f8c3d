package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.at;
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

class TheMoreBasicNeedComesFirstTest {

  private static final PlanItem FURNITURE = supportFor(BasicNeed.MATERIAL).build();

  private final TheMoreBasicNeedComesFirst rule = new TheMoreBasicNeedComesFirst();

  @Test
  void isBrokenByFurnitureWhileHousingIsUnmetAndNobodyIsOnIt() {
    // when
    Finding finding = activating(withoutHousing().item(FURNITURE));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsEntry("workedOn", "MATERIAL")
        .containsEntry("passedOver", "HOUSING");
  }

  @Test
  void holdsWhenAPlaceInARefugeIsActiveAndFoodComesAfterIt() {
    // given
    PlanItem refuge = supportFor(BasicNeed.HOUSING).inStatus(ItemStatus.ACTIVE).build();
    var inOrder =
        withoutHousing()
            .need(BasicNeed.FOOD, NeedStatus.UNMET)
            .item(supportFor(BasicNeed.FOOD).build())
            .item(refuge);

    // when
    Finding finding = activating(inOrder);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).isEmpty();
  }

  @Test
  void holdsWhenOnlyALaterNeedIsWithoutHelp() {
    // given
    var firstThingsFirst =
        whereSheIsSafe()
            .need(BasicNeed.FOOD, NeedStatus.UNMET)
            .item(supportFor(BasicNeed.HOUSING).build());

    // when
    Finding finding = activating(firstThingsFirst);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void hasNothingToSayWhereNoNeedIsWorkedOn() {
    // when
    Finding finding = activating(withoutHousing());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"AGREED", "ACTIVE"},
      mode = Mode.EXCLUDE)
  void countsOnlyHelpThatSomebodyHasTakenOn(ItemStatus status) {
    // given
    PlanItem housing = supportFor(BasicNeed.HOUSING).inStatus(status).build();

    // when
    Finding passedOver = activating(withoutHousing().item(FURNITURE).item(housing));
    Finding started =
        Evaluation.single(
            rule,
            withoutHousing().item(FURNITURE).item(housing).build(),
            Evaluation.activating(housing));

    // then
    assertThat(passedOver.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(started.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = "UNMET", mode = Mode.EXCLUDE)
  void holdsAtTheBoundaryOfWhateverIsNotUnmet(NeedStatus status) {
    // given
    var notUnmet = whereSheIsSafe().need(BasicNeed.HOUSING, status).item(FURNITURE);

    // when
    Finding finding = activating(notUnmet);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void takesHerSafetyFromTheAssessment() {
    // when
    Finding unsafe = activating(whereSheIsInDanger().item(FURNITURE));
    Finding lockedUp = activating(whereSheIsInDanger().item(FURNITURE).item(newLocks().build()));
    Finding inPart =
        activating(
            whereSheIsSafe()
                .safety(at(SafetyLevel.ELEVATED).withActiveSafetyPlan())
                .item(FURNITURE));

    // then
    assertThat(unsafe.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(unsafe.facts()).containsEntry("passedOver", "SAFETY");
    assertThat(lockedUp.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(inPart.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void namesEveryNeedThatIsPassedOver() {
    // given
    var several =
        withoutHousing()
            .need(BasicNeed.FOOD, NeedStatus.UNMET)
            .item(FURNITURE)
            .item(newLocks().build());

    // when
    Finding finding = activating(several);

    // then
    assertThat(finding.facts())
        .containsEntry("workedOn", "SAFETY,MATERIAL")
        .containsEntry("passedOver", "HOUSING,FOOD");
  }

  @Test
  void isUnknownWhereNobodyToldOfAMoreBasicNeed() {
    // given
    SituationBuilder housingNotTold =
        Situation.describe(ACase.NOW)
            .safety(at(SafetyLevel.STANDARD))
            .need(BasicNeed.FOOD, NeedStatus.MET);

    // when
    Finding finding = activating(housingNotTold.item(FURNITURE));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.needsAcknowledgement()).isTrue();
    assertThat(finding.facts()).containsEntry("passedOver", "HOUSING");
  }

  private static SituationBuilder withoutHousing() {
    return whereSheIsSafe().need(BasicNeed.HOUSING, NeedStatus.UNMET);
  }

  private Finding activating(SituationBuilder theCase) {
    return Evaluation.single(rule, theCase.build(), Evaluation.activating());
  }
}
