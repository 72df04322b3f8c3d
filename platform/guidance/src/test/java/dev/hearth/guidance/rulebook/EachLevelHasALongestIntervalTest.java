package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.AssessmentComplete;
import org.junit.jupiter.api.Test;

class EachLevelHasALongestIntervalTest {

  private final EachLevelHasALongestInterval rule = new EachLevelHasALongestInterval();

  @Test
  void holdsInsideTheInterval() {
    // when
    Finding finding = Checked.aWeekAgo().judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void holdsThoughSomethingElseIsOverdue() {
    // when
    Finding finding = Checked.aWeekAgo().dueAgainAt(NOW.minusSeconds(60)).judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenAfterIt() {
    // when
    Finding finding = Checked.aWeekAgo().withIntervalUntil(NOW.minusSeconds(60)).judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void hasNothingToSayBeforeTheFirstAssessment() {
    // when
    Finding finding = Checked.never().judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void looksAtTheAssessmentBeforeTheOneThatIsCompletedWhereItIsTold() {
    // given
    Checked late = Checked.aWeekAgo().withIntervalUntil(NOW.minusSeconds(60));

    // when
    Finding told = late.judgedBy(rule, new AssessmentComplete());
    Finding notTold = Checked.unknownTo(rule, new AssessmentComplete());

    // then
    assertThat(told.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(notTold.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(notTold.subject().ref()).isEqualTo("safety");
  }

  @Test
  void isUnknownWhereNobodySaysWhenSafetyWasChecked() {
    // when
    Finding finding = Checked.unknownTo(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void holdsThroughTheLastInstantOfTheInterval() {
    // when
    Finding atTheEnd = Checked.aWeekAgo().withIntervalUntil(NOW).judgedBy(rule);
    Finding after = Checked.aWeekAgo().withIntervalUntil(NOW.minusNanos(1_000)).judgedBy(rule);

    // then
    assertThat(atTheEnd.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(after.outcome()).isEqualTo(Outcome.VIOLATED);
  }
}
