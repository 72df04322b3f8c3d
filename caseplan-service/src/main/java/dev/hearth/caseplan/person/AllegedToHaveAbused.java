package dev.hearth.caseplan.person;

/** Whether anybody says that a carer abused a child; the later, the graver. */
public enum AllegedToHaveAbused {
  NOT_ASKED,
  NO,
  UNDER_INVESTIGATION,
  YES;

  AllegedToHaveAbused orGraver(AllegedToHaveAbused other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
