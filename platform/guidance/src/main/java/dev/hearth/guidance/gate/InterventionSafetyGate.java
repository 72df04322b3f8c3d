package dev.hearth.guidance.gate;

/** What the catalogue says about starting an intervention while she is not safe. */
public enum InterventionSafetyGate {
  BLOCK_UNTIL_SAFE,
  MOTHER_PART_BLOCKED_UNTIL_SAFE,
  WARN_IF_UNSAFE,
  NONE;

  /** Whether the part that asks something of her waits until the gate is open. */
  public boolean holdsHerPart() {
    return this == BLOCK_UNTIL_SAFE || this == MOTHER_PART_BLOCKED_UNTIL_SAFE;
  }
}
