package dev.hearth.guidance.match;

/** What a finding on a candidate says in types, for whoever answers a question to the catalogue. */
public sealed interface MatchDetail permits Fit, StandsFirst, LikeBefore, ShownTogether {}
