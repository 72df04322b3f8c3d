package dev.hearth.safety.assessment;

import dev.hearth.guidance.situation.TrustState;
import dev.hearth.safety.instrument.AnswerState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one item.
 *
 * @param values the options named; empty unless answered
 * @param saidBy whose words, if it was noted
 * @param trustState how far trust had grown when it was put, if it was noted
 * @param raisedByHer whether she spoke of it herself
 */
record Answer(
    AnswerState state,
    List<String> values,
    @Nullable WhoSaid saidBy,
    @Nullable TrustState trustState,
    boolean raisedByHer) {
  static final Answer NOT_ASKED_YET = new Answer(AnswerState.NOT_ASKED_YET, List.of(), null);

  Answer {
    values = List.copyOf(values);
  }

  /** An answer without a word on trust. */
  Answer(AnswerState state, List<String> values, @Nullable WhoSaid saidBy) {
    this(state, values, saidBy, null, false);
  }

  boolean says(String value) {
    return state == AnswerState.ANSWERED && values.contains(value);
  }

  boolean wasAsked() {
    return state.wasAsked();
  }
}
