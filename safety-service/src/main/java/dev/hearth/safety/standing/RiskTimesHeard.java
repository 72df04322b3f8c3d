package dev.hearth.safety.standing;

/**
 * Who has been heard on when danger peaks in a case.
 *
 * @param fromHer she named a time, or was asked and names none
 * @param fromPractitioner the practitioner added one, or considered it and knows of none
 */
public record RiskTimesHeard(boolean fromHer, boolean fromPractitioner) {}
