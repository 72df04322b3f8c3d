package dev.hearth.guidance.rule;

/** A place in one of the five documents. */
public record SourceReference(SourceDocument document, String section) {}
