package dev.hearth.caseplan.circumstances;

/** Where she and the children live, seen from the person using violence. */
public enum LivingSituation {
  AT_HOME_PUV_LEFT,
  WITH_PUV,
  LEFT_HOME,
  REFUGE,
  OTHER,
  NOT_ASKED
}
