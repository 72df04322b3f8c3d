package dev.hearth.guidance.situation;

/** Where the mother stands on an item. */
public enum AgreementState {
  AGREED,
  DECLINED,
  UNSURE,
  NOT_ASKED
}
