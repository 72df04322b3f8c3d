package dev.hearth.caseplan.relationship;

/** What the one person is to the other. */
enum RelationshipKind {
  PARENT_OF,
  STEP_PARENT_OF,
  GRANDPARENT_OF,
  CARER_OF,
  GUARDIAN_OF,
  PARTNER_OF,
  FORMER_PARTNER_OF,
  SIBLING_OF,
  RELATIVE_OF,
  OTHER;

  /** Whether it says the same read from the other side. */
  boolean isMutual() {
    return this == PARTNER_OF
        || this == FORMER_PARTNER_OF
        || this == SIBLING_OF
        || this == RELATIVE_OF;
  }
}
