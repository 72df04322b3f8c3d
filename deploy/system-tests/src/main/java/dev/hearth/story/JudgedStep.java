package dev.hearth.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A step that the practice rules judged.
 *
 * @param reply what it came to
 * @param answered the warnings for which a reason was written down
 */
record JudgedStep(Reply reply, List<Answered> answered) {
  private static final int JUDGED = 422;

  /** A warning, and the reason for going on all the same. */
  record Answered(String rule, String warning, String reason) {}

  /**
   * Takes the step; where nothing but warnings stands against it, it is taken once more with a
   * reason for each. What blocks is left as it is.
   *
   * @param reasons the reason for going on in spite of a rule, by the rule's code
   * @param step sends this body
   */
  static JudgedStep take(
      Map<String, ?> body, UnaryOperator<String> reasons, Function<Map<String, ?>, Reply> step) {
    Reply reply = step.apply(body);
    JsonNode warnings = reply.body().path("toAcknowledge");
    if (reply.status() != JUDGED
        || !reply.body().path("blocking").isEmpty()
        || warnings.isEmpty()) {
      return new JudgedStep(reply, List.of());
    }
    List<Answered> answered = new ArrayList<>();
    List<Map<String, String>> acknowledgements = new ArrayList<>();
    for (JsonNode warning : warnings) {
      String rule = warning.path("rule").asText();
      String reason = reasons.apply(rule);
      answered.add(new Answered(rule, warning.path("explanation").asText(), reason));
      acknowledgements.add(
          Map.of("rule", rule, "subject", warning.path("subject").asText(), "reason", reason));
    }
    return new JudgedStep(step.apply(with(body, acknowledgements)), List.copyOf(answered));
  }

  private static Map<String, ?> with(
      Map<String, ?> body, List<Map<String, String>> acknowledgements) {
    Map<String, Object> answers = new HashMap<>();
    if (body.get("answers") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> answers.put(String.valueOf(name), value));
    }
    answers.put("acknowledgements", acknowledgements);
    Map<String, Object> again = new HashMap<>(body);
    again.put("answers", answers);
    return again;
  }

  /** Goes on only with this status. */
  JudgedStep mustBe(int expected) {
    reply.mustBe(expected);
    return this;
  }
}
