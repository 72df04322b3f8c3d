package dev.hearth.safety.instrument;

/** What became of a question; her silence is an answer, nobody's asking is not. */
public enum AnswerState {
  ANSWERED,
  NOT_ASKED_YET,
  CHOSE_NOT_TO_SAY,
  UNKNOWN;

  /** Whether the question was put to her: declining counts, not knowing does not. */
  public boolean wasAsked() {
    return this == ANSWERED || this == CHOSE_NOT_TO_SAY;
  }
}
