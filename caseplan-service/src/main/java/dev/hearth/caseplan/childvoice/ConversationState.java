package dev.hearth.caseplan.childvoice;

/** Where a conversation with a child stands. */
public enum ConversationState {
  PLANNED,
  HELD,
  CALLED_OFF
}
