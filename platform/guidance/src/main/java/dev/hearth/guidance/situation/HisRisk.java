package dev.hearth.guidance.situation;

/** What the record says about danger from a person using violence. */
public enum HisRisk {
  /** Somebody is recorded and is, or may be, a danger now. */
  PRESENT,
  /** Nobody is, as far as the record goes. */
  ABSENT,
  /** There is domestic violence, and nobody wrote down from whom. */
  NOT_RECORDED
}
