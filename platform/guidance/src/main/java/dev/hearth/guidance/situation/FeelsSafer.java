package dev.hearth.guidance.situation;

/** Whether the order makes her safer, in her own eyes. */
public enum FeelsSafer {
  YES,
  NO,
  UNSURE,
  NOT_DISCUSSED
}
