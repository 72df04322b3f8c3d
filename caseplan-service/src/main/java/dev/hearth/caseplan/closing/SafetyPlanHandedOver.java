package dev.hearth.caseplan.closing;

/** Whether she has her safety plan with her when the case is closed. */
public enum SafetyPlanHandedOver {
  YES,
  NO
}
