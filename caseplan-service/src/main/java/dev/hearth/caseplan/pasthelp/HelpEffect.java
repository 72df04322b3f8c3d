package dev.hearth.caseplan.pasthelp;

/** What help did to her, as she says. */
public enum HelpEffect {
  HELPED,
  HURT,
  MIXED,
  NO_EFFECT,
  NOT_SAID
}
