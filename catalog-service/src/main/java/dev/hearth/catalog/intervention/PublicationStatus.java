package dev.hearth.catalog.intervention;

/** Where a version stands. */
public enum PublicationStatus {
  PUBLISHED,
  RETIRED
}
