package dev.hearth.catalog.intervention;

/** Why an entry was taken out. */
public enum RetirementReason {
  SUPERSEDED,
  NO_LONGER_OFFERED,
  EVIDENCE_WITHDRAWN,
  HARM_REPORTED,
  DUPLICATE,
  PUBLISHED_IN_ERROR
}
