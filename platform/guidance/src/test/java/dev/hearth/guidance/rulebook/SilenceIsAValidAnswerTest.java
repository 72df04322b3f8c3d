package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.situation.Silence.CHOSE_NOT_TO_SAY;
import static dev.hearth.guidance.situation.Silence.NOT_ASKED_YET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.FormDesign;
import dev.hearth.guidance.situation.Addressee;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Silence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SilenceIsAValidAnswerTest {

  private static final Set<Silence> BOTH = Set.of(NOT_ASKED_YET, CHOSE_NOT_TO_SAY);
  private static final Question QUESTION = Question.toMother("Q1");

  private final SilenceIsAValidAnswer rule = new SilenceIsAValidAnswer();

  @Test
  void holdsWhenAQuestionMayWaitAndMayStayUnanswered() {
    // when
    Finding finding = of(QUESTION.inAForm(false, BOTH));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenByAMandatoryQuestionThoughItTakesEverySilence() {
    // when
    Finding finding = of(QUESTION.inAForm(true, BOTH));

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.facts()).containsEntry("mandatory", "true").doesNotContainKey("lacking");
  }

  @ParameterizedTest
  @EnumSource
  void isBrokenWhereOneOfTheTwoSilencesIsLacking(Silence only) {
    // when
    Finding finding = of(QUESTION.inAForm(false, Set.of(only)));

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.facts().get("lacking")).isNotEqualTo(only.name());
  }

  @Test
  void isUnknownWhereNobodyKnowsWhatTheFormTakes() {
    // when
    Finding finding = of(QUESTION);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void protectsAChildAsWell() {
    // when
    Finding finding = of(QUESTION.putTo(Addressee.CHILD).inAForm(true, BOTH));

    // then
    assertThat(finding.blocks()).isTrue();
  }

  @Test
  void hasNothingToSayOfWhatOnlyThePractitionerAnswers() {
    // when
    Finding finding = of(QUESTION.putTo(Addressee.PRACTITIONER).inAForm(true, Set.of()));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding of(Question question) {
    return Evaluation.single(
        rule, whereSheIsSafe().questions(List.of(question)).build(), new FormDesign());
  }
}
