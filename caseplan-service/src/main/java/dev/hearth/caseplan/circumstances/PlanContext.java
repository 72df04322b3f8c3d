package dev.hearth.caseplan.circumstances;

/** What the plan as a whole is about. */
public enum PlanContext {
  GENERAL,
  CHILD_BORN_OF_SEXUAL_VIOLENCE
}
