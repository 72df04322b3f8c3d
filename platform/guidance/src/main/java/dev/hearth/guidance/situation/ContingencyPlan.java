package dev.hearth.guidance.situation;

import org.jspecify.annotations.Nullable;

/**
 * The contingency safety plan of a mother who stays, as far as the rules need to know.
 *
 * @param sheWasHeardOnRiskTimes whether she named times of danger, or was asked and names none;
 *     null when not known
 * @param practitionerWasHeardOnRiskTimes whether times were added from his pattern, or considered
 *     and none is known; null when not known
 * @param networks how many people and places besides police have a part in it
 * @param police whether police have a part in it; null when it was not decided
 */
public record ContingencyPlan(
    @Nullable Boolean sheWasHeardOnRiskTimes,
    @Nullable Boolean practitionerWasHeardOnRiskTimes,
    int networks,
    @Nullable PoliceInvolvement police) {}
