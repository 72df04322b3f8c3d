package dev.hearth.caseplan.release;

/** How she gave her consent. */
public enum HowGiven {
  IN_WRITING,
  SPOKEN
}
