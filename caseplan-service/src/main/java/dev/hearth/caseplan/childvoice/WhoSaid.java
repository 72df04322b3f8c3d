package dev.hearth.caseplan.childvoice;

/** Whose words they are: a child's are kept apart from ours. */
enum WhoSaid {
  MOTHER,
  CHILD,
  PRACTITIONER,
  AGENCY;

  /** Whether we answer for the words. */
  boolean isOneOfUs() {
    return this == PRACTITIONER || this == AGENCY;
  }
}
