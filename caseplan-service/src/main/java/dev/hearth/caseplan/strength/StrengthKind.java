package dev.hearth.caseplan.strength;

/** The four things about her to consider when support is chosen. */
public enum StrengthKind {
  ACTS_OF_PROTECTION,
  BELONGING,
  RESOURCES_AND_STRENGTHS,
  SKILLS
}
