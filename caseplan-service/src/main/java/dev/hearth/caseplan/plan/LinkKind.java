package dev.hearth.caseplan.plan;

/** What an item points to. */
enum LinkKind {
  PREREQUISITE,
  GOAL,
  CARER,
  PRIORITY,
  NETWORK_PERSON
}
