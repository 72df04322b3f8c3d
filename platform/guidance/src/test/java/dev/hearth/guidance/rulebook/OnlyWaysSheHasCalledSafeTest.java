package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.NotificationSend;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.step.Message;
import dev.hearth.guidance.situation.step.Message.Recipient;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyWaysSheHasCalledSafeTest {

  private static final Instant LATER = NOW.plus(Duration.ofDays(30));

  private final OnlyWaysSheHasCalledSafe rule = new OnlyWaysSheHasCalledSafe();

  @ParameterizedTest
  @CsvSource({
    "MOTHER, true,  true,  true,  false, SATISFIED",
    "CHILD,  true,  true,  true,  false, SATISFIED",
    "MOTHER, false, true,  true,  false, VIOLATED",
    "MOTHER, true,  false, true,  false, VIOLATED",
    "MOTHER, true,  true,  false, false, VIOLATED",
    "MOTHER, true,  true,  true,  true,  VIOLATED",
    "MOTHER, ,      true,  true,  false, UNKNOWN",
    "MOTHER, true,  ,      true,  false, UNKNOWN",
    "MOTHER, true,  true,  ,      false, UNKNOWN",
    "MOTHER, true,  true,  true,  ,      UNKNOWN",
    "WORKER, false, false, false, true,  NOT_APPLICABLE",
    "AGENCY, false, false, false, true,  NOT_APPLICABLE",
    ",       false, true,  true,  false, UNKNOWN"
  })
  void letsThroughOnlyWhatSheCalledSafe(
      @Nullable Recipient to,
      @Nullable Boolean agreed,
      @Nullable Boolean channel,
      @Nullable Boolean window,
      @Nullable Boolean doNotContact,
      Outcome outcome) {
    // when
    Finding finding = of(new Message(to, agreed, channel, window, doNotContact, LATER));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks())
        .isEqualTo(outcome == Outcome.VIOLATED || outcome == Outcome.UNKNOWN);
    assertThat(finding.overridable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, SATISFIED", "1, VIOLATED"})
  void countsAProfileForAWeekAfterItsReviewWasDue(long secondsLate, Outcome outcome) {
    // given
    Instant due = NOW.minus(Duration.ofDays(7)).minusSeconds(secondsLate);

    // then
    assertThat(of(new Message(Recipient.MOTHER, true, true, true, false, due)).outcome())
        .isEqualTo(outcome);
  }

  @Test
  void shutsWhereNobodyToldWhenTheProfileIsDueOrOfTheMessageAtAll() {
    // given
    Situation nothing = ACase.whereSheIsSafe().build();

    // then
    assertThat(of(new Message(Recipient.MOTHER, true, true, true, false, null)).blocks()).isTrue();
    assertThat(Evaluation.single(rule, nothing, new NotificationSend()).blocks()).isTrue();
  }

  private Finding of(Message message) {
    return Evaluation.single(
        rule, ACase.whereSheIsSafe().message(message).build(), new NotificationSend());
  }
}
