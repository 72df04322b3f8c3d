package dev.hearth.caseplan.home;

/** What can make a home safer. */
public enum HomeSafetyMeasure {
  DOORS,
  LOCKS,
  LIGHTS,
  ALARM
}
