package dev.hearth.caseplan.section;

/** Whose words a statement is, so that hers are kept apart from ours. */
public enum WhoSaid {
  MOTHER,
  CHILD,
  PRACTITIONER,
  AGENCY
}
