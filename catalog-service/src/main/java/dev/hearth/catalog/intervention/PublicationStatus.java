package dev.hearth.catalog.intervention;

/** Where a version stands. */
enum PublicationStatus {
  PUBLISHED
}
