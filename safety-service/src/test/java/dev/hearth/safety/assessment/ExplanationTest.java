package dev.hearth.safety.assessment;

import static dev.hearth.safety.assessment.SafetyCheck.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyLevel;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void itNamesEveryStep() {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.put("SC05", said("YES"));
    answers.put("SX05", said("YES"));
    answers.put("SX10", said("YES"));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, SafetyLevel.STANDARD);

    // then
    assertThat(scored.explanation())
        .containsExactly(
            "SC05 YES adds 2.",
            "SX05 YES adds 4.",
            "SX10 YES adds 2.",
            "The score is 8, which by itself is HIGH.",
            "SX05, SC05, SX10 together mean at least HIGH.",
            "The practitioner's judgement is STANDARD; it is kept and lowers nothing.");
  }

  @Test
  void itSpeaksTheInstrumentsWordsBesideOurs() {
    // given
    Map<String, Answer> answers =
        Map.of("Q1", said("YES"), "Q2", said("YES"), "Q3", said("NEVER"), "Q4", said("NOT_SAFE"));

    // when
    Scored scored = Scoring.score(Foreign.fourQuestions(), true, answers, SafetyLevel.IMMEDIATE);

    // then
    assertThat(scored.explanation())
        .containsExactly(
            "Q1 YES adds 2.",
            "The score is 2, which by itself is worrying (ELEVATED).",
            "Q4 NOT_SAFE means at least grave (HIGH).",
            "The practitioner's judgement is IMMEDIATE, which raises the level.");
  }
}
