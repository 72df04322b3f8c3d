package dev.hearth.caseplan.catalogue;

/** Where a version of an intervention stands; a retired one is put into no plan anew. */
public enum PublicationStatus {
  PUBLISHED,
  RETIRED
}
