package dev.hearth.guidance.situation;

/** Where the answer to an open question stands; silence is an answer that is respected. */
public enum AnswerState {
  ANSWERED,
  NOT_ASKED_YET,
  CHOSE_NOT_TO_SAY,
  UNKNOWN
}
