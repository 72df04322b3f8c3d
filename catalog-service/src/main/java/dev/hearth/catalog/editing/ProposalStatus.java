package dev.hearth.catalog.editing;

/** Where a proposal to retire an entry stands. */
enum ProposalStatus {
  OPEN,
  APPROVED,
  WITHDRAWN
}
