package dev.hearth.caseplan.childvoice;

/** The ten principles of working with a child, in their order. */
public enum Principle {
  COMMUNICATION("CHV-01"),
  CONFIDENTIALITY("CHV-02"),
  PHYSICAL_CONTACT("CHV-03"),
  REACHING_EACH_OTHER("CHV-04"),
  NO_RETELLING("CHV-05"),
  CHOICE("CHV-06"),
  PLANS_SHARED("CHV-07"),
  CARERS("CHV-08"),
  SIGNED_RECORD("CHV-09"),
  DECISIONS("CHV-10");

  private final String rule;

  Principle(String rule) {
    this.rule = rule;
  }

  /** The practice rule that asks for it. */
  String rule() {
    return rule;
  }
}
