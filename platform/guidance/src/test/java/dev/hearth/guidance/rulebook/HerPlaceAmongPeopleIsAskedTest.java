package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.AnswerState;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanFrame.Context;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HerPlaceAmongPeopleIsAskedTest {

  private final HerPlaceAmongPeopleIsAsked rule = new HerPlaceAmongPeopleIsAsked();

  @ParameterizedTest(name = "her view {0}: {1}")
  @CsvSource({
    "ANSWERED,         SATISFIED",
    "CHOSE_NOT_TO_SAY, SATISFIED",
    "NOT_ASKED_YET,    VIOLATED",
    "UNKNOWN,          VIOLATED",
    ",                 UNKNOWN"
  })
  void asksHerAndTakesHerSilenceForAnAnswer(@Nullable AnswerState view, Outcome outcome) {
    // when
    Finding finding = of(frame(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE), view);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject().ref()).isEqualTo("plan");
  }

  @Test
  void hasNothingToSayOfOtherMothers() {
    // when
    Finding finding = of(frame(Context.GENERAL), AnswerState.NOT_ASKED_YET);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldForWhomThePlanIs() {
    // when
    Finding noContext = of(frame(null), AnswerState.NOT_ASKED_YET);
    Finding noFrame = of(null, AnswerState.NOT_ASKED_YET);

    // then
    assertThat(noContext.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noFrame.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private Finding of(@Nullable PlanFrame frame, @Nullable AnswerState view) {
    Mother mother =
        new Mother(Background.untold(), null, null, null, null, null, null, null, null, view);
    return Evaluation.single(
        rule, whereSheIsSafe().frame(frame).mother(mother).build(), new PlanDraft());
  }

  private static PlanFrame frame(@Nullable Context context) {
    return new PlanFrame(context, null, null, null, null, null);
  }
}
