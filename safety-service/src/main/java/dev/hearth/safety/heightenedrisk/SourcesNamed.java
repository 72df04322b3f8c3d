package dev.hearth.safety.heightenedrisk;

/**
 * Who has been heard on when danger peaks in a case.
 *
 * @param mother she named a time, or was asked and names none
 * @param practitioner the practitioner added one, or considered it and knows of none
 */
public record SourcesNamed(boolean mother, boolean practitioner) {}
