package dev.hearth.guidance.rule;

/** Who may let a blocking finding through, and on what ground. */
public enum OverridePolicy {
  NONE("Nobody can override it."),
  SUPERVISOR("A supervisor may sign it off with a written reason."),
  SHE_ASKED(
      "Only where the mother herself asks to go ahead, her words are on record and a supervisor"
          + " signs it off; it then counts as a warning."),
  SHE_ASKED_TO_CLOSE(
      "Only where the mother herself asks to close and has the safety plan in her hands, where another"
          + " plan takes its place, or after a death; a supervisor signs it off, and it then counts"
          + " as a warning."),
  STATUTORY_ORDER(
      "Only where a statutory order imposes it, its reference is on record and a supervisor signs it"
          + " off; it then counts as a warning and is marked as not her choice.");

  private final String sentence;

  OverridePolicy(String sentence) {
    this.sentence = sentence;
  }

  /** The policy as a practitioner reads it. */
  public String sentence() {
    return sentence;
  }
}
