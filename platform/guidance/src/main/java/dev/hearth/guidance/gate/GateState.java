package dev.hearth.guidance.gate;

/** The two positions of the safety gate. */
public enum GateState {
  OPEN,
  SHUT
}
