package dev.hearth.caseplan.home;

/** Whether friends or family are close by. */
public enum SomebodyNearby {
  YES,
  NO,
  NOT_ASKED
}
