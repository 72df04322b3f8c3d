package dev.hearth.caseplan.circumstances;

/** Circumstances that entries of the catalogue are made for. */
public enum MatchingContext {
  ATTACHMENT_CONCERN,
  CHILD_BORN_OF_SEXUAL_VIOLENCE
}
