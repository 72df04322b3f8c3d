package dev.hearth.guidance.situation;

/** What has to be in place before larger change can be asked of anybody. */
public enum Practicality {
  CHILD_CARE("child-care"),
  RESPITE("respite"),
  CRISIS_PAYMENT("crisis-payment"),
  REGULAR_INCOME("regular-income");

  private final String supportCode;

  Practicality(String supportCode) {
    this.supportCode = supportCode;
  }

  /** Whether the catalogue entry of this code is help for it. */
  boolean isSupportedBy(String interventionCode) {
    return interventionCode.equals(supportCode);
  }

  /** How it stands with one of them. */
  public enum Status {
    IN_PLACE,
    BARRIER,
    NOT_NEEDED,
    NOT_ASKED
  }
}
