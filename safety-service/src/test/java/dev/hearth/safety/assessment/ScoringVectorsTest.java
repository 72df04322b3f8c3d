package dev.hearth.safety.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.guidance.gate.SafetyLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringVectorsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void everyVectorComesToWhatItSays(JsonNode vector) {
    // given
    Map<String, Answer> answers = SafetyCheck.with(vector.get("changes"));
    JsonNode expected = vector.get("expected");

    // when
    Scored scored = Scoring.score(SafetyCheck.INSTRUMENT, true, answers, judgement(vector));

    // then
    assertThat(scored.score()).isEqualTo(expected.get("score").asInt());
    assertThat(scored.level()).hasToString(expected.get("level").asText());
    assertThat(scored.complete()).isEqualTo(expected.get("complete").asBoolean());
    assertThat(scored.outcome()).hasToString(expected.get("outcome").asText());
    assertThat(scored.missingCore())
        .containsExactlyElementsOf(SafetyCheck.texts(expected.get("missing")));
  }

  static Stream<Named<JsonNode>> vectors() {
    List<Named<JsonNode>> named = new ArrayList<>();
    SafetyCheck.VECTORS
        .get("vectors")
        .forEach(vector -> named.add(Named.of(vector.get("name").asText(), vector)));
    return named.stream();
  }

  private static SafetyLevel judgement(JsonNode vector) {
    JsonNode judgement = vector.get("judgement");
    return judgement.isNull() ? null : SafetyLevel.valueOf(judgement.asText());
  }
}
