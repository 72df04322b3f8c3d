package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static dev.hearth.guidance.rulebook.ACase.YESTERDAY;
import static dev.hearth.guidance.rulebook.ACase.kinshipCarersCourse;
import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.sheSaid;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.situation.Agreement;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.PlanItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheAgreesToWhatInvolvesHerTest {

  private final SheAgreesToWhatInvolvesHer rule = new SheAgreesToWhatInvolvesHer();

  @Test
  void holdsWhenSheAgreedToTheItemAsItStands() {
    // given
    PlanItem agreed =
        therapyForHer()
            .lastChangedAt(YESTERDAY)
            .withAgreement(sheSaid(AgreementState.AGREED, NOW))
            .build();

    // when
    Finding finding = starting(agreed);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "UNSURE"})
  void isBrokenByAnyAnswerButAYes(AgreementState answer) {
    // given
    PlanItem notAgreed = therapyForHer().withAgreement(sheSaid(answer, NOW)).build();

    // when
    Finding finding = starting(notAgreed);

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.facts()).containsEntry("agreement", answer.name());
  }

  @Test
  void isBrokenWhenNobodyAskedHer() {
    // given
    PlanItem notAsked = therapyForHer().withAgreement(Agreement.notAsked()).build();

    // when
    Finding finding = starting(notAsked);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("agreement", "NOT_ASKED");
  }

  @Test
  void holdsWhenSheAgreedAtTheVeryInstantOfTheLastChange() {
    // given
    PlanItem agreed =
        therapyForHer()
            .lastChangedAt(NOW)
            .withAgreement(sheSaid(AgreementState.AGREED, NOW))
            .build();

    // when
    Finding finding = starting(agreed);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenWhenTheItemChangedOneInstantAfterSheAgreed() {
    // given
    PlanItem changedSince =
        therapyForHer()
            .lastChangedAt(NOW)
            .withAgreement(sheSaid(AgreementState.AGREED, NOW.minusNanos(1)))
            .build();

    // when
    Finding finding = starting(changedSince);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("changedSince", "true");
  }

  @Test
  void hasNothingToSayOfWhatDoesNotInvolveHer() {
    // given
    PlanItem course = kinshipCarersCourse().withAgreement(Agreement.notAsked()).build();

    // when
    Finding finding = starting(course);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void neverTakesHerOwnTaskForOneThatDoesNotInvolveHer() {
    // given
    PlanItem herTask =
        kinshipCarersCourse()
            .carriedBy(Assignee.MOTHER)
            .withAgreement(Agreement.notAsked())
            .build();

    // when
    Finding finding = starting(herTask);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void holdsASafetyMeasureToo() {
    // given
    PlanItem locks = newLocks().withAgreement(Agreement.notAsked()).build();

    // when
    Finding finding = starting(locks);

    // then
    assertThat(finding.blocks()).isTrue();
  }

  @Test
  void yieldsToAStatutoryOrderAndSaysThatItIsNotHerChoice() {
    // given
    PlanItem imposed =
        therapyForHer()
            .withAgreement(sheSaid(AgreementState.DECLINED, NOW))
            .statutoryOrderRecorded(true)
            .build();

    // when
    Finding finding = starting(imposed);

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isTrue();
    assertThat(finding.facts()).containsEntry("label", "NOT_HER_CHOICE");
  }

  private Finding starting(PlanItem item) {
    return Evaluation.ofStarting(item, whereSheIsSafe(), rule);
  }
}
