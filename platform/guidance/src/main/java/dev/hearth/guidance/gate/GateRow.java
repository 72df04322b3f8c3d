package dev.hearth.guidance.gate;

/**
 * The row of the truth table that decided the gate. The names are stable codes: they are stored,
 * sent and shown, so a row may be added and never renamed.
 */
public enum GateRow {
  FEED_STALE(GateState.SHUT, false, "We have not heard for too long how safe she is."),
  NO_ASSESSMENT(GateState.SHUT, false, "Her safety has not been assessed yet."),
  OVERTAKEN_BY_TRIGGER(
      GateState.SHUT, false, "Something has happened since her safety was last assessed."),
  OVERDUE(GateState.SHUT, false, "The last safety assessment is out of date."),
  INCOMPLETE(
      GateState.SHUT, false, "Too much of the last safety assessment was not asked to rely on it."),
  STANDARD(GateState.OPEN, true, "Her safety was assessed as standard and that is current."),
  ELEVATED_PLAN_ACTIVE_AND_SHE_FEELS_SAFE_ENOUGH(
      GateState.OPEN,
      true,
      "The danger is elevated, a safety plan is active and she feels safe enough to start."),
  ELEVATED_WITHOUT_SAFETY_PLAN(
      GateState.SHUT, true, "The danger is elevated and no safety plan is active."),
  ELEVATED_SHE_DOES_NOT_FEEL_SAFE_ENOUGH(
      GateState.SHUT, true, "The danger is elevated and she does not feel safe enough to start."),
  ELEVATED_SHE_WAS_NOT_ASKED(
      GateState.SHUT,
      true,
      "The danger is elevated and nobody has asked her whether she feels safe enough to start."),
  HIGH_OR_IMMEDIATE(GateState.SHUT, true, "The danger is high or immediate.");

  private final GateState state;
  private final boolean safetyKnown;
  private final String sentence;

  GateRow(GateState state, boolean safetyKnown, String sentence) {
    this.state = state;
    this.safetyKnown = safetyKnown;
    this.sentence = sentence;
  }

  public GateState state() {
    return state;
  }

  /** Whether a complete and current assessment stands behind this row. */
  public boolean safetyKnown() {
    return safetyKnown;
  }

  /** Why the gate stands as it does, in plain English for the practitioner. */
  public String sentence() {
    return sentence;
  }
}
