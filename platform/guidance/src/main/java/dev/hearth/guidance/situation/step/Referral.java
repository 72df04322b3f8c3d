package dev.hearth.guidance.situation.step;

import dev.hearth.guidance.situation.Told;
import org.jspecify.annotations.Nullable;

/**
 * A referral that is about to go out.
 *
 * @param serviceOfferStated whether it is written plainly what the service gives
 * @param practitionerKnowsService whether the worker knows the service
 * @param expectedBenefitStated whether it is written what she can expect to gain
 * @param sharedWithHer whether that was said to her
 * @param readiness whether she is ready
 * @param readinessSaidByHer whether she said so herself
 * @param summaryShared whether an agreed summary goes with it
 * @param consent whether she agreed to sharing
 */
public record Referral(
    @Nullable Boolean serviceOfferStated,
    @Nullable Told practitionerKnowsService,
    @Nullable Boolean expectedBenefitStated,
    @Nullable Boolean sharedWithHer,
    @Nullable Readiness readiness,
    @Nullable Boolean readinessSaidByHer,
    @Nullable Boolean summaryShared,
    @Nullable ConsentToShare consent) {

  /** Nothing of it was told. */
  public static Referral untold() {
    return new Referral(null, null, null, null, null, null, null, null);
  }

  /** Whether she is ready for a service. */
  public enum Readiness {
    READY,
    NOT_YET,
    NOT_ASKED
  }

  /** Whether she agreed that something is shared. */
  public enum ConsentToShare {
    GIVEN,
    DECLINED,
    NOT_ASKED
  }
}
