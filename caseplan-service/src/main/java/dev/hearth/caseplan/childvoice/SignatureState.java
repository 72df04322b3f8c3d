package dev.hearth.caseplan.childvoice;

/** Whether the child signed the record of a conversation; a no is an answer. */
public enum SignatureState {
  SIGNED,
  DECLINED,
  TOO_YOUNG,
  NOT_ASKED
}
