package dev.hearth.caseplan.referral;

/** Why a partner cannot take a family on. */
enum DeclineReason {
  NO_CAPACITY,
  NOT_ELIGIBLE,
  NOT_REACHED,
  SHE_DOES_NOT_WANT_IT
}
