package dev.hearth.caseplan.home;

/** Whether she wants a measure at home. */
public enum WishStatus {
  WANTED,
  NOT_WANTED,
  IN_PLACE,
  NOT_ASKED
}
