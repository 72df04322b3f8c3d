package dev.hearth.guidance.situation.child;

/** What is known of a child's view of a plan or decision. */
public enum ChildView {
  GIVEN,
  CHOSE_NOT,
  TOO_YOUNG,
  NOT_ASKED
}
