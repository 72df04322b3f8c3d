package dev.hearth.safety.heightenedrisk;

/** That somebody was heard on times of heightened risk and none came of it. */
enum RiskStatus {
  /** She was asked, and names none. */
  ASKED_NONE(RiskSource.MOTHER),
  /** The practitioner considered it, and knows of none. */
  CONSIDERED_NONE(RiskSource.PRACTITIONER);

  private final RiskSource source;

  RiskStatus(RiskSource source) {
    this.source = source;
  }

  RiskSource source() {
    return source;
  }
}
