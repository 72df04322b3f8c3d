package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.kinshipCarersCourse;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsInDanger;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BasicNeedsBeforeChangeTest {

  private final BasicNeedsBeforeChange rule = new BasicNeedsBeforeChange();

  @Test
  void holdsWhenEveryBasicNeedIsMetOrIsNone() {
    // given
    PlanItem therapy = therapyForHer().build();

    // when
    Finding finding = Evaluation.ofStarting(therapy, whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"HOUSING", "FOOD", "MATERIAL"})
  void isBrokenWhileABasicNeedIsUnmet(BasicNeed need) {
    // given
    PlanItem therapy = therapyForHer().build();
    var unmet = whereSheIsSafe().need(need, NeedStatus.UNMET);

    // when
    Finding finding = Evaluation.ofStarting(therapy, unmet, rule);

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.facts()).containsEntry(need.name(), "UNMET");
  }

  @Test
  void warnsAtTheBoundaryWhenANeedIsMetInPart() {
    // given
    PlanItem therapy = therapyForHer().build();
    var inPart = whereSheIsSafe().need(BasicNeed.MATERIAL, NeedStatus.PARTLY_MET);

    // when
    Finding finding = Evaluation.ofStarting(therapy, inPart, rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void blocksWhenOneNeedIsUnmetAndAnotherMetInPart() {
    // given
    PlanItem therapy = therapyForHer().build();
    var mixed =
        whereSheIsSafe()
            .need(BasicNeed.HOUSING, NeedStatus.PARTLY_MET)
            .need(BasicNeed.FOOD, NeedStatus.UNMET);

    // when
    Finding finding = Evaluation.ofStarting(therapy, mixed, rule);

    // then
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
  }

  @Test
  void warnsWhenNobodyHasAskedAboutHerNeeds() {
    // given
    PlanItem therapy = therapyForHer().build();
    var nothingAsked =
        Situation.describe(ACase.NOW)
            .need(BasicNeed.HOUSING, NeedStatus.NOT_ASKED)
            .need(BasicNeed.FOOD, NeedStatus.NOT_ASKED)
            .need(BasicNeed.MATERIAL, NeedStatus.NOT_ASKED);

    // when
    Finding finding = Evaluation.ofStarting(therapy, nothingAsked, rule);

    // then
    assertThat(finding.needsAcknowledgement()).isTrue();
    assertThat(finding.facts())
        .containsEntry("HOUSING", "NOT_ASKED")
        .containsEntry("FOOD", "NOT_ASKED")
        .containsEntry("MATERIAL", "NOT_ASKED");
  }

  @Test
  void isUnknownWhenNobodyToldOfHerNeeds() {
    // given
    PlanItem therapy = therapyForHer().build();

    // when
    Finding finding = Evaluation.ofStarting(therapy, Situation.describe(ACase.NOW), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.needsAcknowledgement()).isTrue();
    assertThat(finding.facts()).containsEntry("FOOD", "NOT_TOLD");
  }

  @Test
  void hasNothingToSayOfWhatExpectsNoChangeOfHer() {
    // given
    PlanItem course = kinshipCarersCourse().build();
    var unmet = whereSheIsSafe().need(BasicNeed.HOUSING, NeedStatus.UNMET);

    // when
    Finding finding = Evaluation.ofStarting(course, unmet, rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void leavesHerSafetyToTheGate() {
    // given
    PlanItem therapy = therapyForHer().build();
    var unsafe = whereSheIsInDanger().need(BasicNeed.SAFETY, NeedStatus.UNMET);

    // when
    Finding finding = Evaluation.ofStarting(therapy, unsafe, rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).doesNotContainKey("SAFETY");
  }

  @Test
  void yieldsToASupervisorOnceHerOwnRequestIsOnRecord() {
    // given
    PlanItem askedFor = therapyForHer().motherRequestedStart(true).build();
    var unmet = whereSheIsSafe().need(BasicNeed.HOUSING, NeedStatus.UNMET);

    // when
    Finding finding = Evaluation.ofStarting(askedFor, unmet, rule);

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isTrue();
  }
}
