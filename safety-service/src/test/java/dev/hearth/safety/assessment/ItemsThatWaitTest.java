package dev.hearth.safety.assessment;

import static dev.hearth.safety.assessment.SafetyCheck.left;
import static dev.hearth.safety.assessment.SafetyCheck.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.instrument.AnswerState;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.standing.AssessmentOutcome;
import dev.hearth.safety.testing.AnInstrument;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemsThatWaitTest {
  private static final Instrument FOUR = Foreign.fourQuestions();

  @Test
  void anItemThatIsRuledOutIsNotMissing() {
    // when
    Scored scored = Scoring.score(FOUR, true, answers(said("NO")), null);

    // then
    assertThat(scored.outcome()).isEqualTo(AssessmentOutcome.COMPLETED);
    assertThat(scored.score()).isZero();
  }

  @Test
  void whatSheSaidCountsAlsoWhereAnotherAnswerRulesTheQuestionOut() {
    // given
    Map<String, Answer> answers = answers(said("NO"));
    answers.put("Q3", said("OFTEN"));

    // when
    Scored scored = Scoring.score(FOUR, true, answers, null);

    // then
    assertThat(scored.score()).isEqualTo(2);
    assertThat(scored.level()).isEqualTo(SafetyLevel.HIGH);
    assertThat(scored.floors()).anyMatch(floor -> floor.items().contains("Q3"));
  }

  @Test
  void herOwnRatingCountsAlsoWhereAnotherAnswerRulesTheQuestionOut() {
    // given
    Instrument waiting =
        Foreign.of(
            AnInstrument.ofFourQuestions()
                .with("items[3].enableWhen", "[{\"item\":\"Q1\",\"op\":\"=\",\"value\":\"YES\"}]"));
    Map<String, Answer> answers = answers(said("NO"));
    answers.put("Q4", said("NOT_SAFE"));

    // when
    Scored scored = Scoring.score(waiting, true, answers, null);

    // then
    assertThat(scored.herRatingMeans()).isEqualTo(SafetyLevel.HIGH);
    assertThat(scored.level()).isEqualTo(SafetyLevel.HIGH);
  }

  @Test
  void whatALighterAnswerCallsForAGraverOneDoesNotRuleOut() {
    // given
    Instrument waitsForNo =
        Foreign.of(
            AnInstrument.ofFourQuestions()
                .with("items[0].options[0].weight", "1")
                .with("items[2].core", "true")
                .with("items[2].enableWhen[0].value", "\"NO\""));

    // when
    Scored lighter = Scoring.score(waitsForNo, true, answers(said("NO")), null);
    Scored graver = Scoring.score(waitsForNo, true, answers(said("YES")), null);

    // then
    assertThat(lighter.missingCore()).containsExactly("Q3");
    assertThat(graver.missingCore()).containsExactly("Q3");
    assertThat(graver.level()).isEqualTo(SafetyLevel.ELEVATED);
  }

  @Test
  void anItemThatIsCalledForIsMissedWhenNobodyAsksIt() {
    // given
    Map<String, Answer> answers = answers(said("YES"));

    // when
    Scored scored = Scoring.score(FOUR, true, answers, null);

    // then
    assertThat(scored.outcome()).isEqualTo(AssessmentOutcome.INCOMPLETE);
  }

  @Test
  void herSilenceOnTheFirstLeavesTheSecondOut() {
    // when
    Scored scored = Scoring.score(FOUR, true, answers(left(AnswerState.CHOSE_NOT_TO_SAY)), null);

    // then
    assertThat(scored.outcome()).isEqualTo(AssessmentOutcome.COMPLETED);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_ASKED_YET", "UNKNOWN"})
  void nothingIsRuledOutByWhatNobodyAsked(AnswerState state) {
    // given
    Map<String, Answer> answers = answers(left(state));
    answers.put("Q3", said("OFTEN"));

    // when
    Scored scored = Scoring.score(FOUR, true, answers, null);

    // then
    assertThat(scored.level()).isEqualTo(SafetyLevel.HIGH);
  }

  @Test
  void whatWaitsForTheOppositeIsAskedOnAnyOtherAnswer() {
    // given
    Instrument opposite =
        Foreign.of(AnInstrument.ofFourQuestions().with("items[2].enableWhen[0].op", "\"!=\""));
    Map<String, Answer> answers = answers(said("NO"));
    answers.put("Q3", said("ONCE"));

    // when
    Scored scored = Scoring.score(opposite, true, answers, null);

    // then
    assertThat(scored.score()).isEqualTo(1);
  }

  @Test
  void allConditionsAreNeededAndTheyReachThroughOthersUntilSheAnswers() {
    // given
    Instrument chain =
        Foreign.of(
            AnInstrument.ofFourQuestions()
                .with("items[3].core", "true")
                .with(
                    "items[3].enableWhen",
                    """
                    [{"item":"Q3","op":"=","value":"OFTEN"},{"item":"Q2","op":"=","value":"YES"}]
                    """));
    Map<String, Answer> answers = answers(said("NO"));
    answers.remove("Q4");

    // when
    Scored cutOff = Scoring.score(chain, true, answers, null);
    answers.put("Q3", said("OFTEN"));
    Scored reached = Scoring.score(chain, true, answers, null);
    answers.put("Q3", said("ONCE"));
    Scored oneShort = Scoring.score(chain, true, answers, null);
    answers.put("Q4", said("NOT_SAFE"));
    Scored answered = Scoring.score(chain, true, answers, null);

    // then
    assertThat(cutOff.missingCore()).isEmpty();
    assertThat(reached.missingCore()).containsExactly("Q4");
    assertThat(oneShort.missingCore()).isEmpty();
    assertThat(answered.floors()).anyMatch(floor -> floor.items().contains("Q4"));
  }

  @Test
  void whereEverythingScoredIsRuledOutNothingWasAsked() {
    // given
    Instrument gateway =
        Foreign.of(
            AnInstrument.ofFourQuestions()
                .with("items[0].scored", "false")
                .with("items[1].core", "true")
                .with("items[1].enableWhen", "[{\"item\":\"Q1\",\"op\":\"=\",\"value\":\"YES\"}]"));

    // when
    Scored scored = Scoring.score(gateway, true, Map.of("Q1", said("NO")), null);

    // then
    assertThat(scored.outcome()).isEqualTo(AssessmentOutcome.INCOMPLETE);
    assertThat(scored.level()).isEqualTo(SafetyLevel.ELEVATED);
  }

  private static Map<String, Answer> answers(Answer first) {
    Map<String, Answer> answers = new HashMap<>();
    answers.put("Q1", first);
    answers.put("Q2", said("YES"));
    answers.put("Q4", said("SAFE"));
    return answers;
  }
}
