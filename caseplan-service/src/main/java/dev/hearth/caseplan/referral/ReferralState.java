package dev.hearth.caseplan.referral;

/** Where a referral stands. */
enum ReferralState {
  DRAFT,
  SENT,
  ACCEPTED,
  DECLINED
}
