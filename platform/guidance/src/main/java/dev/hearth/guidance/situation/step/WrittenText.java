package dev.hearth.guidance.situation.step;

/**
 * A text as it is being saved; it is looked at and never kept in a finding.
 *
 * @param field the name of the field it stands in
 * @param text the words
 */
public record WrittenText(String field, String text) {}
