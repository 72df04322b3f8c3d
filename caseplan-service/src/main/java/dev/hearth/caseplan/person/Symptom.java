package dev.hearth.caseplan.person;

/** A sign of a child's distress, by the catalogue's code. */
public enum Symptom {
  CHILD_ANXIETY,
  CHILD_BEHAVIOURAL_DISTURBANCE,
  CHILD_EMOTIONAL_DISTURBANCE,
  CHILD_PROBLEM_BEHAVIOUR,
  CHILD_PTSD,
  CHILD_SEXUALISED_BEHAVIOUR
}
