package dev.hearth.caseplan.timeline;

/** Who made something happen. */
public enum AuthorKind {
  /** Somebody of the case's own agency; the author is the token's subject. */
  WORKER,
  /** Nobody: the gate shut, or nobody could tell any more that it was open. */
  SAFETY_GATE,
  /** The agency that a referral went to; the author is its id. */
  RECEIVING_AGENCY
}
