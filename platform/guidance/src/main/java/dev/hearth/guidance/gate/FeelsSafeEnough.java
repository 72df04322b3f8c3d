package dev.hearth.guidance.gate;

/** Her own answer to whether she feels safe enough to start; silence is not a yes. */
public enum FeelsSafeEnough {
  YES,
  NO,
  NOT_ASKED
}
