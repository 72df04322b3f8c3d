package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static dev.hearth.guidance.rulebook.ACase.YESTERDAY;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.PlanReview;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanFrame.Context;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheWorkerLooksAtOwnViewsTest {

  private static final Instant NINETY_DAYS_AGO = NOW.minus(Duration.ofDays(90));

  private final TheWorkerLooksAtOwnViews rule = new TheWorkerLooksAtOwnViews();

  @Test
  void holdsWithAPeerReviewInMay() {
    // when
    Finding finding = of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, YESTERDAY);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void remindsWhereTheCaseWasNeverBroughtToPeers() {
    // when
    Finding finding = of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject().ref()).isEqualTo("plan");
  }

  @Test
  void leavesExactlyNinetyDays() {
    // when
    Finding fresh = of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, NINETY_DAYS_AGO);
    Finding old = of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, NINETY_DAYS_AGO.minusNanos(1_000));

    // then
    assertThat(fresh.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(old.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void hasNothingToSayOfOtherMothers() {
    // when
    Finding finding = of(Context.GENERAL, null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldOfThePlan() {
    // when
    Finding noContext = of(null, null);
    Finding noFrame = Evaluation.single(rule, whereSheIsSafe().build(), new PlanReview());

    // then
    assertThat(noContext.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noFrame.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noFrame.subject().ref()).isEqualTo("plan");
  }

  private Finding of(@Nullable Context context, @Nullable Instant reviewed) {
    PlanFrame frame = new PlanFrame(context, null, null, null, reviewed, null);
    return Evaluation.single(rule, whereSheIsSafe().frame(frame).build(), new PlanReview());
  }
}
