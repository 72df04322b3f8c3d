package dev.hearth.safety.assessment;

import static dev.hearth.safety.assessment.SafetyCheck.left;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.instrument.AnswerState;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WhatWasNotAskedTest {
  @ParameterizedTest(name = "with the external items off, {0} of 13 not asked is {1}")
  @CsvSource({"3, COMPLETED, STANDARD", "4, INCOMPLETE, ELEVATED"})
  void theShareIsOfTheItemsThatAreAsked(
      int notAsked, AssessmentOutcome outcome, SafetyLevel level) {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    List.of("SC06", "SC07", "SC08", "SC10").subList(0, notAsked).forEach(answers::remove);

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, false, answers, null);

    // then
    assertThat(scored.outcome()).isEqualTo(outcome);
    assertThat(scored.level()).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0} of 10 not asked is {1}")
  @CsvSource({"3, COMPLETED", "4, INCOMPLETE"})
  void exactlyTheShareMayBeLeftUnasked(int notAsked, AssessmentOutcome outcome) {
    // given
    var ofTen = Foreign.ofItems(10);
    Map<String, Answer> answers = Foreign.allNo(10);
    List.of("Q0", "Q1", "Q2", "Q3").subList(0, notAsked).forEach(answers::remove);

    // when
    Scored scored = Scoring.score(ofTen, true, answers, null);

    // then
    assertThat(scored.outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerState.class,
      names = {"UNKNOWN", "NOT_ASKED_YET"})
  void whatNobodyKnowsCountsAsNotAsked(AnswerState state) {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.put("SX02", left(state));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, null);

    // then
    assertThat(scored.missingCore()).containsExactly("SX02");
    assertThat(scored.complete()).isFalse();
    assertThat(scored.level()).isEqualTo(SafetyLevel.ELEVATED);
  }

  @Test
  void whatSheDoesNotWantToSayCountsAsAsked() {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.replaceAll((item, answer) -> left(AnswerState.CHOSE_NOT_TO_SAY));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, null);

    // then
    assertThat(scored.outcome()).isEqualTo(AssessmentOutcome.COMPLETED);
    assertThat(scored.complete()).isTrue();
    assertThat(scored.level()).isEqualTo(SafetyLevel.STANDARD);
    assertThat(scored.herRatingMeans()).isEqualTo(SafetyLevel.STANDARD);
  }
}
