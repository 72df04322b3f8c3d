package dev.hearth.guidance.situation;

/** Whether the person using violence can be worked with, and if not, why not. */
public enum Engagement {
  POSSIBLE,
  UNSAFE_TO_ENGAGE,
  NO_CONTACT_ORDERED,
  UNKNOWN_PERSON,
  DECEASED
}
