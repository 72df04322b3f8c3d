package dev.hearth.caseplan.person;

/** How somebody came to care for a child. */
public enum CarerKind {
  FOSTER,
  KINSHIP,
  ADOPTIVE,
  OTHER
}
