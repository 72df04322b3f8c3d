package dev.hearth.caseplan.casefile;

/** Who somebody is in a case. */
enum PersonRole {
  MOTHER,
  CHILD
}
