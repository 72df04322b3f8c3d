package dev.hearth.caseplan.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that changes a plan: which, by whom, when.
 *
 * @param step its code, the same as in the audit
 * @param by the subject of whoever took it, or {@link #SAFETY_GATE}
 * @param fields what it changed of the plan itself, by name; items tell their own changes
 * @param sealedWords what was written about it
 */
record Change(
    String step, String by, Instant at, List<String> fields, byte @Nullable [] sealedWords) {
  /** Nobody took the step: the gate shut. */
  static final String SAFETY_GATE = "safety-gate";

  static Change of(String step, String by, Instant at) {
    return new Change(step, by, at, List.of(), null);
  }

  /** The same step, which also changes these fields of the plan. */
  Change touching(String... names) {
    return new Change(step, by, at, List.of(names), sealedWords);
  }

  /** The same step with what was written about it. */
  Change saying(byte @Nullable [] sealed) {
    return new Change(step, by, at, fields, sealed);
  }
}
