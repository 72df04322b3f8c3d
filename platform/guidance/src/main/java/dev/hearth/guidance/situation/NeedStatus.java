package dev.hearth.guidance.situation;

/** How far a basic need is met; never asked is not the same as met. */
public enum NeedStatus {
  MET,
  PARTLY_MET,
  UNMET,
  NOT_A_NEED,
  NOT_ASKED
}
