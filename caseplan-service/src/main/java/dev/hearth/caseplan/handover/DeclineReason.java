package dev.hearth.caseplan.handover;

/** Why a worker does not take the case over. */
enum DeclineReason {
  NO_CAPACITY,
  NOT_MY_FIELD,
  AWAY,
  CONFLICT_OF_INTEREST,
  OTHER
}
