package dev.hearth.guidance.situation;

/** Whom a question is put to. */
public enum Addressee {
  MOTHER,
  CHILD,
  PRACTITIONER
}
