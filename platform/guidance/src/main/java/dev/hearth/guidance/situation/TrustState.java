package dev.hearth.guidance.situation;

/** How far the relationship of trust between her and the worker has grown. */
public enum TrustState {
  NEW,
  BUILDING,
  ESTABLISHED
}
