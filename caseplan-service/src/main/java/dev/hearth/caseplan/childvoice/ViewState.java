package dev.hearth.caseplan.childvoice;

/** Whether the child said what it wants; to choose not to is an answer. */
public enum ViewState {
  GIVEN,
  CHOSE_NOT,
  TOO_YOUNG,
  NOT_ASKED
}
