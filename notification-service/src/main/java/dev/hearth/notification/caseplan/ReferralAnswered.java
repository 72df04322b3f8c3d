package dev.hearth.notification.caseplan;

import java.util.Objects;
import java.util.UUID;

/**
 * The receiving agency answered a referral.
 *
 * @param sentBy subject of the worker who sent it
 */
record ReferralAnswered(UUID referralId, UUID caseId, Answer answer, String sentBy) {
  static final String NAME = "referral-answered";

  ReferralAnswered {
    Objects.requireNonNull(referralId);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(sentBy);
  }

  /** What it answered. */
  enum Answer {
    ACCEPTED,
    DECLINED
  }
}
