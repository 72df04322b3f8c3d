package dev.hearth.safety.assessment;

import static dev.hearth.safety.assessment.SafetyCheck.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.assessment.Floor.Because;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorsTest {
  @Test
  void aJudgementRaisesUpToImmediate() {
    // when
    Scored scored =
        Scoring.score(SafetyCheck.INSTRUMENT, true, SafetyCheck.allCalm(), SafetyLevel.IMMEDIATE);

    // then
    assertThat(scored.level()).isEqualTo(SafetyLevel.IMMEDIATE);
    assertThat(scored.computedLevel()).isEqualTo(SafetyLevel.STANDARD);
    assertThat(scored.floors()).extracting(Floor::because).containsExactly(Because.JUDGEMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STANDARD", "ELEVATED"})
  void aJudgementBelowLowersNothing(SafetyLevel judgement) {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.put("SC01", said("NOT_SAFE"));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, judgement);

    // then
    assertThat(scored.level()).isEqualTo(SafetyLevel.HIGH);
    assertThat(scored.herRatingMeans()).isEqualTo(SafetyLevel.HIGH);
  }

  @Test
  void harmToPetAndChildCountsOnce() {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.put("SX09", said("PET", "CHILD"));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, null);

    // then
    assertThat(scored.score()).isEqualTo(2);
    assertThat(scored.level()).isEqualTo(SafetyLevel.HIGH);
    assertThat(scored.floors())
        .containsExactly(
            new Floor(Because.CRITICAL_ANSWER, List.of("SX09"), SafetyLevel.HIGH, "HIGH"));
  }

  @Test
  void answersToExternalItemsWeighNothingWhereTheyAreOff() {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.put("SX02", said("YES"));
    answers.put("SX05", said("YES"));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, false, answers, null);

    // then
    assertThat(scored.score()).isZero();
    assertThat(scored.level()).isEqualTo(SafetyLevel.STANDARD);
  }

  @Test
  void aForeignFloorIsShownInItsOwnWordAndInOurs() {
    // given
    Map<String, Answer> answers = new HashMap<>();
    answers.put("Q1", said("YES"));
    answers.put("Q2", said("NO"));
    answers.put("Q3", said("ONCE"));

    // when
    Scored scored = Scoring.score(Foreign.fourQuestions(), true, answers, null);

    // then
    assertThat(scored.instrumentLevel()).hasToString("grave (HIGH)");
    assertThat(scored.level()).isEqualTo(SafetyLevel.HIGH);
    assertThat(scored.floors())
        .containsExactly(
            new Floor(Because.ANSWERS_TOGETHER, List.of("Q1", "Q2"), SafetyLevel.HIGH, "grave"));
    assertThat(scored.herRatingMeans()).isNull();
  }
}
