package dev.hearth.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.catalog.match.MatchAnswer.NotAsked.What;
import dev.hearth.catalog.match.MatchAnswer.Reason;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The four groups, and what was not asked. */
class MatchGroupsTest {
  private static final String CPP = "child-parent-psychotherapy";

  private static final AQuestion A_TODDLER =
      AQuestion.ofAMother().aged(24).maltreated(MaltreatmentType.NEGLECT).inContexts().with();
  private static final AQuestion AFTER_SEXUAL_ABUSE =
      AQuestion.ofAMother()
          .aged(120)
          .maltreated(MaltreatmentType.SEXUAL_ABUSE)
          .with(Symptom.CHILD_PTSD);

  @Test
  void thereAreAlwaysFourGroupsInTheirOrder() {
    assertThat(Answered.to(AQuestion.nothing()).answer().groups())
        .extracting(MatchAnswer.Group::group)
        .containsExactly(
            MatchGroup.FITS,
            MatchGroup.LATER_SAFETY,
            MatchGroup.LATER_NEEDS,
            MatchGroup.DOES_NOT_FIT);
  }

  @Test
  void aShutGatePutsOffWhatIsAskedOfHerAndTakesNothingAway() {
    // when
    Answered open = Answered.to(A_TODDLER.gate(GateState.OPEN));
    Answered shut = Answered.to(A_TODDLER.gate(GateState.SHUT));

    // then
    assertThat(open.codes(MatchGroup.LATER_SAFETY)).isEmpty();
    assertThat(shut.groupOf(CPP)).isEqualTo(MatchGroup.LATER_SAFETY);
    assertThat(shut.reasons(CPP)).containsExactly(ReasonCode.SAFETY_GATE_SHUT);
    assertThat(shut.groupOf("mother-baby-group")).isEqualTo(open.groupOf("mother-baby-group"));
    assertThat(shut.allCodes()).isEqualTo(open.allCodes());
    assertThat(shut.codes(MatchGroup.DOES_NOT_FIT)).isEqualTo(open.codes(MatchGroup.DOES_NOT_FIT));
  }

  @Test
  void whereHerPartAloneIsHeldTheChildCanBegin() {
    // when
    Answered shut =
        Answered.to(
            AFTER_SEXUAL_ABUSE
                .gate(GateState.SHUT)
                .needs(NeedStatus.UNMET, NeedStatus.MET, NeedStatus.MET));

    // then
    assertThat(shut.groupOf("tf-cbt")).isEqualTo(MatchGroup.FITS);
    assertThat(shut.reasons("tf-cbt")).isEmpty();
    assertThat(shut.rulesNoted("tf-cbt")).containsExactly("SAF-02", "NEED-01");
    assertThat(shut.note("tf-cbt", "SAF-02").text()).contains("Her part comes later");
    assertThat(shut.note("tf-cbt", "NEED-01").needs()).containsExactly(BasicNeed.HOUSING);
  }

  @Test
  void withoutAGateNothingIsPutOffForSafetyAndTheAnswerSaysSo() {
    // when
    Answered answer = Answered.to(A_TODDLER);

    // then
    assertThat(answer.codes(MatchGroup.LATER_SAFETY)).isEmpty();
    assertThat(answer.notAsked()).contains(What.SAFETY);
    assertThat(Answered.to(A_TODDLER.gate(GateState.OPEN)).notAsked()).doesNotContain(What.SAFETY);
  }

  @Test
  void anUnmetNeedComesFirstTheMostBasicOneNamedFirst() {
    // when
    Answered answer =
        Answered.to(
            A_TODDLER
                .gate(GateState.OPEN)
                .needs(NeedStatus.UNMET, NeedStatus.MET, NeedStatus.UNMET));

    // then
    assertThat(answer.groupOf(CPP)).isEqualTo(MatchGroup.LATER_NEEDS);
    assertThat(answer.entry(CPP).reasons())
        .containsExactly(
            new Reason(
                ReasonCode.BASIC_NEED_UNMET,
                List.of(),
                List.of(BasicNeed.HOUSING, BasicNeed.MATERIAL)));
    assertThat(answer.groupOf("mother-baby-group")).isNotEqualTo(MatchGroup.LATER_NEEDS);
  }

  @Test
  void whereBothHoldSafetyDecidesTheGroupAndBothAreNamed() {
    // when
    Answered answer =
        Answered.to(
            A_TODDLER.gate(GateState.SHUT).needs(NeedStatus.MET, NeedStatus.UNMET, NeedStatus.MET));

    // then
    assertThat(answer.groupOf(CPP)).isEqualTo(MatchGroup.LATER_SAFETY);
    assertThat(answer.reasons(CPP))
        .containsExactly(ReasonCode.SAFETY_GATE_SHUT, ReasonCode.BASIC_NEED_UNMET);
    assertThat(answer.codes(MatchGroup.LATER_NEEDS)).isEmpty();
  }

  @Test
  void aNeedMetInPartPutsNothingOffAndIsNotedBesideWhatAsksChangeOfHer() {
    // when
    Answered answer =
        Answered.to(
            A_TODDLER
                .gate(GateState.OPEN)
                .needs(NeedStatus.MET, NeedStatus.MET, NeedStatus.PARTLY_MET));

    // then
    assertThat(answer.groupOf(CPP)).isEqualTo(MatchGroup.FITS);
    assertThat(answer.note(CPP, "NEED-01").needs()).containsExactly(BasicNeed.MATERIAL);
    assertThat(answer.note(CPP, "NEED-01").text()).contains("only in part");
  }

  @Test
  void aKinshipCarersCourseDoesNotWaitForHer() {
    // given
    AQuestion shut = A_TODDLER.gate(GateState.SHUT);

    // then
    assertThat(Answered.to(shut.caredForBy(WhoCares.CARER)).groupOf(CPP))
        .isEqualTo(MatchGroup.FITS);
    assertThat(Answered.to(shut.caredForBy(null)).groupOf(CPP)).isEqualTo(MatchGroup.LATER_SAFETY);
  }

  @Test
  void needsThatWereNotAskedAreNamed() {
    // when
    Answered nothing = Answered.to(A_TODDLER);
    Answered one = Answered.to(A_TODDLER.needs(NeedStatus.MET, null, NeedStatus.NOT_ASKED));
    Answered all =
        Answered.to(A_TODDLER.needs(NeedStatus.MET, NeedStatus.MET, NeedStatus.NOT_A_NEED));

    // then
    assertThat(nothing.notAsked()).contains(What.NEEDS);
    assertThat(one.answer().notAsked())
        .filteredOn(each -> each.what() == What.NEEDS)
        .singleElement()
        .satisfies(
            each -> assertThat(each.needs()).containsExactly(BasicNeed.FOOD, BasicNeed.MATERIAL));
    assertThat(all.notAsked()).doesNotContain(What.NEEDS);
  }
}
