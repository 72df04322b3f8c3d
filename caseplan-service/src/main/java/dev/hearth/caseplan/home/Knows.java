package dev.hearth.caseplan.home;

/** Whether somebody of her network knows of the violence. */
public enum Knows {
  YES,
  NO,
  NOT_SAID
}
