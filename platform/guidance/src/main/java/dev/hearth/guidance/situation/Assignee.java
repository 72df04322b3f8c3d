package dev.hearth.guidance.situation;

/** Who carries an item of the plan. */
public enum Assignee {
  MOTHER,
  /** The person using violence. */
  PUV,
  CHILD,
  CARER,
  NETWORK,
  PRACTITIONER,
  AGENCY
}
