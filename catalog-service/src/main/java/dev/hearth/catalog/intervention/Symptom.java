package dev.hearth.catalog.intervention;

/** A sign that an entry asks for. */
public enum Symptom {
  MOTHER_PTSD_COMPLAINTS,
  CHILD_PROBLEM_BEHAVIOUR,
  CHILD_ANXIETY,
  CHILD_SEXUALISED_BEHAVIOUR,
  CHILD_PTSD,
  CHILD_EMOTIONAL_DISTURBANCE,
  CHILD_BEHAVIOURAL_DISTURBANCE
}
