package dev.hearth.catalog.intervention;

import org.jspecify.annotations.Nullable;

/** Which entries a list shows; what is null does not narrow it. */
record InterventionFilter(
    @Nullable InterventionKind kind,
    @Nullable String classCode,
    @Nullable BuildingBlock block,
    @Nullable Boolean lowThreshold) {

  boolean shows(Intervention entry) {
    return (kind == null || kind == entry.kind())
        && (classCode == null || classCode.equals(entry.classCode()))
        && (block == null || entry.buildingBlocks().contains(block))
        && (lowThreshold == null || lowThreshold == entry.lowThreshold());
  }
}
