package dev.hearth.caseplan.plan;

/** What may stand behind it when a mother is not reached, thought through before closing. */
enum EngagementReason {
  UNSAFE_TO_ANSWER,
  CONTROLS_PHONE_OR_TRANSPORT,
  HARMED_BY_SERVICES,
  FEARS_REMOVAL,
  OTHER
}
