package dev.hearth.guidance.situation.step;

import org.jspecify.annotations.Nullable;

/**
 * A contact between worker and family.
 *
 * @param type what it was
 * @param outcome what came of it
 * @param safetyChecked whether it is noted how safe she and the children are now
 */
public record Contact(
    @Nullable Type type, @Nullable ContactOutcome outcome, @Nullable Boolean safetyChecked) {

  /** What a contact was. */
  public enum Type {
    VISIT,
    CALL,
    MEETING,
    MESSAGE
  }

  /** What came of a contact. */
  public enum ContactOutcome {
    HELD,
    MISSED,
    DECLINED,
    NO_REPLY
  }
}
