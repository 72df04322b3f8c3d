package dev.hearth.notification.caseplan;

import java.util.Objects;
import java.util.UUID;

/** A referral was sent to another agency. */
record ReferralSent(UUID referralId, UUID caseId, UUID receivingAgencyId, boolean urgent) {
  static final String NAME = "referral-sent";

  ReferralSent {
    Objects.requireNonNull(referralId);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(receivingAgencyId);
  }
}
