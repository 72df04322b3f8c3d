package dev.hearth.caseplan.breakglass;

/** What a supervisor thinks of a use of break-glass. */
enum ReviewOutcome {
  JUSTIFIED,
  NOT_JUSTIFIED
}
