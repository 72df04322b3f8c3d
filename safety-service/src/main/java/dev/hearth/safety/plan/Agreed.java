package dev.hearth.safety.plan;

import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.safety.plan.SafetyPlanRequest.HerAgreement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Where she stands on one version of a plan, and since when. */
record Agreed(AgreementState state, @Nullable Instant at) {
  static final Agreed NOT_ASKED = new Agreed(AgreementState.NOT_ASKED, null);

  static Agreed given(@Nullable HerAgreement agreement, Instant now) {
    if (agreement == null || agreement.state() == AgreementState.NOT_ASKED) {
      return NOT_ASKED;
    }
    // Microseconds are what the database keeps.
    Instant at = agreement.at() == null ? now : agreement.at().truncatedTo(ChronoUnit.MICROS);
    return new Agreed(agreement.state(), at);
  }

  /** To the same words her last answer stays until she is heard to give another. */
  static Agreed toTheSame(@Nullable HerAgreement agreement, Agreed last, Instant now) {
    return agreement == null ? last : given(agreement, now);
  }

  /** A yes to another version does not carry over to other words: she is asked again. */
  Agreed unlessSaidBefore(Instant before) {
    return at != null && !at.isAfter(before) ? NOT_ASKED : this;
  }

  /** A no does carry over, until she has been asked again. */
  Agreed after(Agreed last) {
    return state == AgreementState.NOT_ASKED && last.state == AgreementState.DECLINED ? last : this;
  }
}
