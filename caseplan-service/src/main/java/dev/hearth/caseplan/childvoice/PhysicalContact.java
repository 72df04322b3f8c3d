package dev.hearth.caseplan.childvoice;

/** Whether the child was touched, and if so whether after asking and explaining. */
public enum PhysicalContact {
  NONE,
  ASKED_AND_EXPLAINED,
  OTHER
}
