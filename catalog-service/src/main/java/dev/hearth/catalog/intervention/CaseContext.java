package dev.hearth.catalog.intervention;

/** Circumstances that an entry was made for. */
public enum CaseContext {
  CHILD_BORN_OF_SEXUAL_VIOLENCE,
  ATTACHMENT_CONCERN
}
