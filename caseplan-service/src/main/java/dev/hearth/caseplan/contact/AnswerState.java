package dev.hearth.caseplan.contact;

/** What came of a question. */
enum AnswerState {
  ANSWERED,
  NOT_ASKED_YET,
  CHOSE_NOT_TO_SAY,
  UNKNOWN;

  /** Whether the question was put: silence is an answer, not knowing is none. */
  boolean wasAsked() {
    return this == ANSWERED || this == CHOSE_NOT_TO_SAY;
  }
}
