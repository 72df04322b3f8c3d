package dev.hearth.guidance.situation;

import org.jspecify.annotations.Nullable;

/**
 * The contingency safety plan of a mother who stays, as far as the rules need to know.
 *
 * @param herRiskTimes what she said when she was asked about times of danger; null when not known
 * @param practitionersRiskTimes what was added from his pattern; null when not known
 * @param networks how many people and places besides police have a part in it
 * @param police whether police have a part in it; null when it was not decided
 */
public record ContingencyPlan(
    @Nullable RiskTimes herRiskTimes,
    @Nullable RiskTimes practitionersRiskTimes,
    int networks,
    @Nullable PoliceInvolvement police) {}
