package dev.hearth.bench.report;

/** What was possible without us, measured in the same run. */
public record Limit(String what, double value) {}
