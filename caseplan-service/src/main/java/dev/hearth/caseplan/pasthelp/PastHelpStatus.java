package dev.hearth.caseplan.pasthelp;

/** Whether her experiences of help were asked for, and what came of asking. */
public enum PastHelpStatus {
  RECORDED,
  NONE_BEFORE,
  ASKED_NOT_SAID,
  NOT_ASKED
}
