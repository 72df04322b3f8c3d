package dev.hearth.caseplan.closing;

/** What can lie behind a mother's silence, thought of before anybody writes "not engaging". */
public enum EngagementReason {
  UNSAFE_TO_ANSWER,
  CONTROLS_PHONE_OR_TRANSPORT,
  HARMED_BY_SERVICES,
  FEARS_REMOVAL,
  OTHER
}
