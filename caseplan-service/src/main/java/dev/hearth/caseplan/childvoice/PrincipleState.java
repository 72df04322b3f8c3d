package dev.hearth.caseplan.childvoice;

/** How far a principle is kept with a child. */
public enum PrincipleState {
  DONE,
  OPEN,
  NOT_ASKED,
  NOT_FOR_THIS_AGE
}
