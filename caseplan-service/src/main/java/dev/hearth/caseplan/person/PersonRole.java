package dev.hearth.caseplan.person;

/** Who somebody is in a case. */
public enum PersonRole {
  MOTHER,
  /** Another adult with whom the plan may be made. */
  PRIMARY_CARER,
  CHILD,
  CARER,
  PERSON_USING_VIOLENCE;

  /** Whether the plan can be made with this person. */
  public boolean leadsTheFamily() {
    return this == MOTHER || this == PRIMARY_CARER;
  }

  /** Whether this person cares for a child of the case, and may take part as a carer. */
  public boolean isCarer() {
    return leadsTheFamily() || this == CARER;
  }

  /** Whether the same human being may be in a case as the one and as the other. */
  boolean fits(PersonRole other) {
    return this == other || (isCarer() && other.isCarer());
  }
}
