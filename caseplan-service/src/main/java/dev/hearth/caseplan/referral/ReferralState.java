package dev.hearth.caseplan.referral;

import java.util.List;

/** Where a referral stands. */
enum ReferralState {
  DRAFT,
  SENT,
  ACCEPTED,
  DECLINED;

  /** The steps that follow, whichever side takes them. */
  List<String> next() {
    return switch (this) {
      case DRAFT -> List.of("SEND");
      case SENT -> List.of("ACCEPT", "DECLINE");
      case ACCEPTED, DECLINED -> List.of();
    };
  }
}
