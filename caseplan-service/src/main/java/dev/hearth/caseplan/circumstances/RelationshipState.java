package dev.hearth.caseplan.circumstances;

/** Whether she and the person using violence are together. */
public enum RelationshipState {
  TOGETHER,
  LEAVING,
  SEPARATED,
  NEVER_TOGETHER,
  NOT_ASKED
}
