package dev.hearth.caseplan.home;

/** What somebody of her network is to her. */
public enum NetworkRelation {
  PARENT,
  SIBLING,
  OTHER_FAMILY,
  FRIEND,
  NEIGHBOUR,
  COLLEAGUE,
  COMMUNITY,
  OTHER
}
