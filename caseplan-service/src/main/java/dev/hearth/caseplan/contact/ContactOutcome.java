package dev.hearth.caseplan.contact;

/** What became of it. A no and a silence are what they are: nobody knows from them why. */
public enum ContactOutcome {
  HELD,
  MISSED,
  DECLINED,
  NO_REPLY
}
