package dev.hearth.safety.assessment;

import dev.hearth.safety.instrument.AnswerState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one item.
 *
 * @param values the options named; empty unless answered
 * @param saidBy whose words, if it was noted
 */
record Answer(AnswerState state, List<String> values, @Nullable WhoSaid saidBy) {
  static final Answer NOT_ASKED_YET = new Answer(AnswerState.NOT_ASKED_YET, List.of(), null);

  Answer {
    values = List.copyOf(values);
  }

  boolean says(String value) {
    return state == AnswerState.ANSWERED && values.contains(value);
  }

  boolean wasAsked() {
    return state.wasAsked();
  }
}
