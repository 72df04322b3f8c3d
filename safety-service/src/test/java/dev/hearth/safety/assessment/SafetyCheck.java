package dev.hearth.safety.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.safety.instrument.AnswerState;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.InstrumentFile;
import dev.hearth.safety.instrument.InstrumentVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The built-in instrument, the vectors it is held to, and answers to it. */
final class SafetyCheck {
  static final Instrument INSTRUMENT = instrument();
  static final JsonNode VECTORS = vectors();

  private SafetyCheck() {}

  /** Calm answers to every question. */
  static Map<String, Answer> allCalm() {
    return with(new ObjectMapper().createObjectNode());
  }

  /** Calm answers but for these. */
  static Map<String, Answer> with(JsonNode changes) {
    Map<String, Answer> answers = new HashMap<>();
    VECTORS
        .get("base")
        .fields()
        .forEachRemaining(e -> answers.put(e.getKey(), answer(e.getValue())));
    changes.fields().forEachRemaining(e -> answers.put(e.getKey(), answer(e.getValue())));
    return answers;
  }

  static Answer said(String... values) {
    return new Answer(AnswerState.ANSWERED, List.of(values), WhoSaid.MOTHER);
  }

  static Answer left(AnswerState state) {
    return new Answer(state, List.of(), null);
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static Answer answer(JsonNode value) {
    if (value.isArray()) {
      return said(texts(value).toArray(String[]::new));
    }
    for (AnswerState state : AnswerState.values()) {
      if (state.name().equals(value.asText())) {
        return left(state);
      }
    }
    return said(value.asText());
  }

  private static Instrument instrument() {
    return InstrumentFile.builtIn(
        text("/instruments/safety-check-1.0.0.json"),
        new InstrumentVersion("safety-check", "1.0.0"));
  }

  private static JsonNode vectors() {
    try {
      return new ObjectMapper().readTree(text("/safety-check-vectors.json"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String resource) {
    try (InputStream file = SafetyCheck.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
