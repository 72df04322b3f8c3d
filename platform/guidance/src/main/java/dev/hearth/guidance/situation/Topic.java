package dev.hearth.guidance.situation;

/** What a question is about, where that asks for something before it is put. */
public enum Topic {
  SEXUAL_VIOLENCE
}
