package dev.hearth.safety.assessment;

/** Whose words an answer is, so that hers are kept apart from ours. */
enum WhoSaid {
  MOTHER,
  CHILD,
  PRACTITIONER,
  AGENCY
}
