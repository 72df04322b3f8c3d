package dev.hearth.caseplan.strength;

/** Whether a strength was considered; asked without an answer is also considered. */
public enum StrengthState {
  NOTED,
  ASKED_NOTHING_NOTED,
  NOT_ASKED
}
