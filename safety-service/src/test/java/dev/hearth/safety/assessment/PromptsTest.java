package dev.hearth.safety.assessment;

import static dev.hearth.safety.assessment.SafetyCheck.left;
import static dev.hearth.safety.assessment.SafetyCheck.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.safety.instrument.AnswerState;
import dev.hearth.safety.instrument.Prompt;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptsTest {
  @Test
  void herSilenceOnWhatIsGraveIsComeBackTo() {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.replaceAll((item, answer) -> left(AnswerState.CHOSE_NOT_TO_SAY));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, null);

    // then
    assertThat(scored.comeBackTo())
        .containsExactly("SC02", "SX01", "SX02", "SX03", "SX04", "SX05", "SX10");
  }

  @Test
  void anUnknownGraveAnswerIsComeBackToAndADeclinedLighterOneIsNot() {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.put("SX10", left(AnswerState.UNKNOWN));
    answers.put("SX08", left(AnswerState.CHOSE_NOT_TO_SAY));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, null);

    // then
    assertThat(scored.comeBackTo()).containsExactly("SX10");
  }

  @ParameterizedTest(name = "{0} {1} raises {2}")
  @CsvSource({
    "SC15, LOCKS, LIV-01",
    "SC07, YES, LIV-04",
    "SC09, APPLIED_OR_CONSIDERED, DVO-01",
    "SC09, IN_FORCE_HELPS, DVO-01",
    "SC09, BREACHED, DVO-01",
    "SC13, NO, FAT-02",
    "SC16, NO, COM-00"
  })
  void anAnswerBringsThePracticeRuleToMind(String item, String value, String rule) {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.put(item, said(value));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, null);

    // then
    assertThat(scored.raised()).containsExactly(new Prompt(rule, item));
  }

  @Test
  void calmAnswersAndSilenceRaiseNothing() {
    // given
    Map<String, Answer> answers = SafetyCheck.allCalm();
    answers.put("SC15", said("NONE"));
    answers.put("SC16", left(AnswerState.CHOSE_NOT_TO_SAY));

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, null);

    // then
    assertThat(scored.raised()).isEmpty();
  }

  @Test
  void aForeignInstrumentRaisesAndComesBackByItsOwnData() {
    // when
    Scored declined =
        Scoring.score(Foreign.fourQuestions(), true, Map.of("Q2", left(AnswerState.UNKNOWN)), null);
    Scored answered = Scoring.score(Foreign.fourQuestions(), true, Map.of("Q2", said("NO")), null);

    // then
    assertThat(declined.comeBackTo()).containsExactly("Q2");
    assertThat(answered.raised()).containsExactly(new Prompt("COM-00", "Q2"));
  }
}
