package dev.hearth.caseplan.contact;

/** How a worker and the family were in contact. */
public enum ContactType {
  VISIT,
  CALL,
  MEETING,
  MESSAGE;

  /** Whether it gives room to ask how safe she and the children are. */
  boolean givesRoomToAsk() {
    return this != MESSAGE;
  }
}
