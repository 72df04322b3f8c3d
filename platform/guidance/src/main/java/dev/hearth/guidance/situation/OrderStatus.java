package dev.hearth.guidance.situation;

/** How far a protection order has come. */
public enum OrderStatus {
  NONE,
  CONSIDERED,
  APPLIED,
  IN_FORCE,
  EXPIRED;

  /** Whether there is an order to talk about: considered, applied for, or in force. */
  public boolean isOnTheTable() {
    return this == CONSIDERED || this == APPLIED || this == IN_FORCE;
  }
}
