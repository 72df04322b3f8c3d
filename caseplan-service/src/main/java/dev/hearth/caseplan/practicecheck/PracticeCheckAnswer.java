package dev.hearth.caseplan.practicecheck;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.GateState;
import java.time.Instant;
import java.util.List;

/**
 * What the rules say.
 *
 * @param judgedAt the moment they judged: the situation's own {@code now}, or the present
 * @param mayBeTaken whether nothing blocks and nothing waits for a written reason
 * @param findings everything that was found, the strongest first
 */
record PracticeCheckAnswer(
    Instant judgedAt, Gate gate, boolean mayBeTaken, List<FindingAnswer> findings) {

  /** The safety gate in the situation, with the reason in plain words. */
  record Gate(GateState state, GateRow row, String because) {}
}
