package dev.hearth.caseplan.person;

/** A child's sex, as far as entries of the catalogue ask for it. */
public enum Sex {
  GIRL,
  BOY,
  OTHER,
  NOT_ASKED
}
