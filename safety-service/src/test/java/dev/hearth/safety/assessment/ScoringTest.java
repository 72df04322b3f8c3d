package dev.hearth.safety.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.assessment.Floor.Because;
import dev.hearth.safety.instrument.AnswerState;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.InstrumentFile;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {
  private static final Instrument SAFETY_CHECK = safetyCheck();
  private static final JsonNode FILE = vectorFile();

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void everyVectorComesToWhatItSays(JsonNode vector) {
    // given
    Map<String, Answer> answers = with(vector.get("changes"));
    JsonNode expected = vector.get("expected");

    // when
    Scored scored = Scoring.score(SAFETY_CHECK, true, answers, judgement(vector));

    // then
    assertThat(scored.score()).isEqualTo(expected.get("score").asInt());
    assertThat(scored.level()).hasToString(expected.get("level").asText());
    assertThat(scored.complete()).isEqualTo(expected.get("complete").asBoolean());
    assertThat(scored.outcome()).hasToString(expected.get("outcome").asText());
    assertThat(scored.missingCore()).containsExactlyElementsOf(texts(expected.get("missing")));
  }

  static Stream<Named<JsonNode>> vectors() {
    List<Named<JsonNode>> named = new ArrayList<>();
    FILE.get("vectors").forEach(v -> named.add(Named.of(v.get("name").asText(), v)));
    return named.stream();
  }

  @ParameterizedTest(name = "with the external items off, {0} of 13 not asked is {1}")
  @CsvSource({"3, COMPLETED, STANDARD", "4, INCOMPLETE, ELEVATED"})
  void theShareIsOfTheItemsThatAreAsked(
      int notAsked, AssessmentOutcome outcome, SafetyLevel level) {
    // given
    Map<String, Answer> answers = base();
    List.of("SC06", "SC07", "SC08", "SC10").subList(0, notAsked).forEach(answers::remove);

    // when
    Scored scored = Scoring.score(SAFETY_CHECK, false, answers, null);

    // then
    assertThat(scored.outcome()).isEqualTo(outcome);
    assertThat(scored.level()).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0} of 10 not asked is {1}")
  @CsvSource({"3, COMPLETED", "4, INCOMPLETE"})
  void exactlyTheShareMayBeLeftUnasked(int notAsked, AssessmentOutcome outcome) {
    // given
    List<String> dropped = List.of("SC14", "SC16", "SC17");
    Instrument ofTen =
        withItems(
            SAFETY_CHECK.asked(false).stream().filter(i -> !dropped.contains(i.id())).toList());
    Map<String, Answer> answers = base();
    List.of("SC06", "SC07", "SC08", "SC10").subList(0, notAsked).forEach(answers::remove);

    // when
    Scored scored = Scoring.score(ofTen, false, answers, null);

    // then
    assertThat(scored.outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerState.class,
      names = {"UNKNOWN", "NOT_ASKED_YET"})
  void whatNobodyKnowsCountsAsNotAsked(AnswerState state) {
    // given
    Map<String, Answer> answers = base();
    answers.put("SX02", new Answer(state, List.of(), null));

    // when
    Scored scored = Scoring.score(SAFETY_CHECK, true, answers, null);

    // then
    assertThat(scored.missingCore()).containsExactly("SX02");
    assertThat(scored.complete()).isFalse();
    assertThat(scored.level()).isEqualTo(SafetyLevel.ELEVATED);
  }

  @Test
  void whatSheDoesNotWantToSayCountsAsAsked() {
    // given
    Map<String, Answer> answers = base();
    answers.replaceAll((item, answer) -> new Answer(AnswerState.CHOSE_NOT_TO_SAY, List.of(), null));

    // when
    Scored scored = Scoring.score(SAFETY_CHECK, true, answers, null);

    // then
    assertThat(scored.outcome()).isEqualTo(AssessmentOutcome.COMPLETED);
    assertThat(scored.complete()).isTrue();
    assertThat(scored.level()).isEqualTo(SafetyLevel.STANDARD);
    assertThat(scored.prompts())
        .containsExactly("SC02", "SX01", "SX02", "SX03", "SX04", "SX05", "SX10");
  }

  @Test
  void anUnknownGraveAnswerIsAPromptAndADeclinedLighterOneIsNot() {
    // given
    Map<String, Answer> answers = base();
    answers.put("SX10", new Answer(AnswerState.UNKNOWN, List.of(), null));
    answers.put("SX08", new Answer(AnswerState.CHOSE_NOT_TO_SAY, List.of(), null));

    // when
    Scored scored = Scoring.score(SAFETY_CHECK, true, answers, null);

    // then
    assertThat(scored.prompts()).containsExactly("SX10");
  }

  @Test
  void aJudgementRaisesUpToImmediate() {
    // when
    Scored scored = Scoring.score(SAFETY_CHECK, true, base(), SafetyLevel.IMMEDIATE);

    // then
    assertThat(scored.level()).isEqualTo(SafetyLevel.IMMEDIATE);
    assertThat(scored.computedLevel()).isEqualTo(SafetyLevel.STANDARD);
    assertThat(scored.judgementWouldLower()).isFalse();
    assertThat(scored.floors()).extracting(Floor::because).containsExactly(Because.JUDGEMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STANDARD", "ELEVATED"})
  void aJudgementBelowLowersNothingAndIsNoticed(SafetyLevel judgement) {
    // given
    Map<String, Answer> answers = base();
    answers.put("SC01", said("NOT_SAFE"));

    // when
    Scored scored = Scoring.score(SAFETY_CHECK, true, answers, judgement);

    // then
    assertThat(scored.level()).isEqualTo(SafetyLevel.HIGH);
    assertThat(scored.judgementWouldLower()).isTrue();
  }

  @Test
  void harmToPetAndChildCountsOnce() {
    // given
    Map<String, Answer> answers = base();
    answers.put("SX09", new Answer(AnswerState.ANSWERED, List.of("PET", "CHILD"), null));

    // when
    Scored scored = Scoring.score(SAFETY_CHECK, true, answers, null);

    // then
    assertThat(scored.score()).isEqualTo(2);
    assertThat(scored.level()).isEqualTo(SafetyLevel.HIGH);
    assertThat(scored.floors())
        .containsExactly(new Floor(Because.CRITICAL_ANSWER, List.of("SX09"), SafetyLevel.HIGH));
  }

  @Test
  void answersToExternalItemsWeighNothingWhereTheyAreOff() {
    // given
    Map<String, Answer> answers = base();
    answers.put("SX02", said("YES"));
    answers.put("SX05", said("YES"));

    // when
    Scored scored = Scoring.score(SAFETY_CHECK, false, answers, null);

    // then
    assertThat(scored.score()).isZero();
    assertThat(scored.level()).isEqualTo(SafetyLevel.STANDARD);
  }

  @Test
  void theExplanationNamesEveryStep() {
    // given
    Map<String, Answer> answers = base();
    answers.put("SC05", said("YES"));
    answers.put("SX05", said("YES"));
    answers.put("SX10", said("YES"));

    // when
    Scored scored = Scoring.score(SAFETY_CHECK, true, answers, SafetyLevel.STANDARD);

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

  private static Answer said(String... values) {
    return new Answer(AnswerState.ANSWERED, List.of(values), WhoSaid.MOTHER);
  }

  private static Map<String, Answer> base() {
    return with(new ObjectMapper().createObjectNode());
  }

  private static Map<String, Answer> with(JsonNode changes) {
    Map<String, Answer> answers = new HashMap<>();
    FILE.get("base").fields().forEachRemaining(e -> answers.put(e.getKey(), answer(e.getValue())));
    changes.fields().forEachRemaining(e -> answers.put(e.getKey(), answer(e.getValue())));
    return answers;
  }

  private static Answer answer(JsonNode value) {
    if (value.isArray()) {
      return said(texts(value).toArray(String[]::new));
    }
    for (AnswerState state : AnswerState.values()) {
      if (state.name().equals(value.asText())) {
        return new Answer(state, List.of(), null);
      }
    }
    return said(value.asText());
  }

  private static SafetyLevel judgement(JsonNode vector) {
    JsonNode judgement = vector.get("judgement");
    return judgement.isNull() ? null : SafetyLevel.valueOf(judgement.asText());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static Instrument withItems(List<dev.hearth.safety.instrument.Item> items) {
    Instrument i = SAFETY_CHECK;
    return new Instrument(
        i.code(),
        i.version(),
        i.status(),
        i.locale(),
        i.title(),
        i.owner(),
        i.validated(),
        i.licence(),
        i.references(),
        i.answerStates(),
        items,
        i.bands(),
        List.of(),
        i.levels(),
        i.raiseOnly(),
        i.maxNotAskedShare(),
        i.coreNotAskedFloor(),
        i.intervals());
  }

  private static Instrument safetyCheck() {
    try (InputStream file =
        ScoringTest.class.getResourceAsStream("/instruments/safety-check-1.0.0.json")) {
      return InstrumentFile.read(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode vectorFile() {
    try (InputStream file = ScoringTest.class.getResourceAsStream("/safety-check-vectors.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
