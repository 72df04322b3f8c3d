package dev.hearth.guidance.situation;

/** What has to be in place before larger change can be asked of anybody. */
public enum Practicality {
  CHILD_CARE,
  RESPITE,
  CRISIS_PAYMENT,
  REGULAR_INCOME;

  /** How it stands with one of them. */
  public enum Status {
    IN_PLACE,
    BARRIER,
    NOT_NEEDED,
    NOT_ASKED
  }
}
