package dev.hearth.guidance.match;

/** The rule puts this candidate before the others that fit. */
public record StandsFirst() implements MatchDetail {}
