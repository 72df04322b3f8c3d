package dev.hearth.caseplan.plan;

/** Whose problem an item treats. */
enum TreatedPerson {
  MOTHER,
  CHILD,
  PUV
}
