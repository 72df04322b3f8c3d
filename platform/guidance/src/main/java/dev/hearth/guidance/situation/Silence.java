package dev.hearth.guidance.situation;

/** The ways in which a question may stay without an answer for as long as she wants. */
public enum Silence {
  NOT_ASKED_YET,
  CHOSE_NOT_TO_SAY
}
