package dev.hearth.caseplan.circumstances;

/** Whether her mental health or substance use gives cause for concern. */
public enum HealthConcern {
  CONCERN,
  STABLE,
  NONE,
  NOT_ASKED
}
