package dev.hearth.catalog.intervention;

import org.jspecify.annotations.Nullable;

/** Which entries a list shows; what is null does not narrow it. */
record InterventionFilter(
    @Nullable InterventionKind kind,
    @Nullable String classCode,
    @Nullable BuildingBlock block,
    @Nullable Boolean lowThreshold) {}
