package dev.hearth.guidance.rule;

/** When a rule is looked at. */
public enum Moment {
  PLAN_ACTIVATE("plan.activate"),
  PLAN_AMEND("plan.amend"),
  PLAN_REVIEW("plan.review"),
  ITEM_ACTIVATE("item.activate"),
  REFERRAL_SEND("referral.send"),
  SAFETY_PLAN_ACTIVATE("safetyPlan.activate"),
  /** Time passes: looked at whenever a case's safety standing is read. */
  CLOCK_DAILY("clock.daily"),
  /** In every review, over what the other rules found. */
  ENGINE("engine");

  private final String code;

  Moment(String code) {
    this.code = code;
  }

  /** The stable code, as it stands on the rule's page. */
  public String code() {
    return code;
  }
}
