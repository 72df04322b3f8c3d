package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static dev.hearth.guidance.rulebook.Checked.A_WEEK_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeavingIsATimeOfHigherDangerTest {

  private static final Instant SEPARATED = A_WEEK_AGO.plus(Duration.ofDays(2));
  private static final Instant THAT_EVENING = SEPARATED.plus(Duration.ofHours(5));

  private final LeavingIsATimeOfHigherDanger rule = new LeavingIsATimeOfHigherDanger();

  @Test
  void holdsWithAnAssessmentAndAPlanSince() {
    // when
    Finding finding = separated().assessedAt(THAT_EVENING).planned(THAT_EVENING).judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenWithoutANewAssessmentAndWithoutANewPlan() {
    // when
    Finding neither = separated().planned(A_WEEK_AGO).judgedBy(rule);
    Finding onlyPlanned = separated().planned(THAT_EVENING).judgedBy(rule);
    Finding onlyAssessed = separated().assessedAt(THAT_EVENING).judgedBy(rule);

    // then
    assertThat(neither.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(onlyPlanned.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(onlyAssessed.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(onlyAssessed.facts())
        .containsEntry("assessedSince", "true")
        .containsEntry("safetyPlanRenewedSince", "false");
  }

  @Test
  void doesNotTakeAnAssessmentForOneInWhichTooLittleWasAsked() {
    // when
    Finding finding = separated().planned(THAT_EVENING).withTooLittleAsked().judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void hasNothingToSayWithoutASeparation() {
    // when
    Finding finding = Checked.aWeekAgo().judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodySaysWhetherSheHasLeft() {
    // when
    Finding finding = Checked.unknownTo(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void leavesExactlyADay() {
    // given
    Instant aDayAgo = NOW.minus(Duration.ofHours(24));

    // when
    Finding aDay = Checked.aWeekAgo().separated(aDayAgo).judgedBy(rule);
    Finding more = Checked.aWeekAgo().separated(aDayAgo.minusNanos(1_000)).judgedBy(rule);

    // then
    assertThat(aDay.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(more.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void countsOnlyWhatCameAfterTheSeparation() {
    // when
    Finding atIt = separated().assessedAt(SEPARATED).planned(THAT_EVENING).judgedBy(rule);
    Instant justAfter = SEPARATED.plusNanos(1_000);
    Finding after = separated().assessedAt(justAfter).planned(justAfter).judgedBy(rule);

    // then
    assertThat(atIt.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(after.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private static Checked separated() {
    return Checked.aWeekAgo().separated(SEPARATED);
  }
}
