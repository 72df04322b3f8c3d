package dev.hearth.guidance.situation;

import org.jspecify.annotations.Nullable;

/**
 * The contingency safety plan of a mother who stays, as far as the rules need to know.
 *
 * @param active whether it is in force
 * @param agreedByHer whether she agreed to it as it stands
 * @param sheWasHeardOnRiskTimes whether she named times of danger, or was asked and names none
 * @param practitionerWasHeardOnRiskTimes whether times were added from what is known of the
 *     violence, or considered and none is known
 * @param networks how many people and places besides police have a part in it; null when nobody
 *     told
 * @param police whether police have a part in it; null when it was not decided
 */
public record ContingencyPlan(
    @Nullable Boolean active,
    @Nullable Boolean agreedByHer,
    @Nullable Boolean sheWasHeardOnRiskTimes,
    @Nullable Boolean practitionerWasHeardOnRiskTimes,
    @Nullable Integer networks,
    @Nullable PoliceInvolvement police) {

  /** There is none. */
  public static ContingencyPlan none() {
    return new ContingencyPlan(false, false, null, null, null, null);
  }
}
