package dev.hearth.caseplan.timeline;

/** What can have happened in a case, and what it happened to. Names are kept and never change. */
public enum TimelineKind {
  CASE_OPENED("case"),
  NEEDS_RECORDED("case"),
  PERSON_USING_VIOLENCE_RECORDED("case"),
  TEAM_JOINED("member"),
  TEAM_LEFT("member"),
  PLAN_DRAFTED("plan"),
  PLAN_ACTIVATED("plan"),
  ITEM_PUT("item"),
  ITEM_ACTIVATED("item"),
  ITEM_HELD("item"),
  AGREEMENT_RECORDED("item"),
  RULE_ACKNOWLEDGED("plan"),
  RULE_OVERRIDDEN("plan"),
  RELEASE_GIVEN("release"),
  RELEASE_REVOKED("release"),
  REFERRAL_DRAFTED("referral"),
  REFERRAL_SENT("referral"),
  REFERRAL_ACCEPTED("referral"),
  REFERRAL_DECLINED("referral"),
  CONTACT_RECORDED("contact"),
  CONTACT_CORRECTED("contact"),
  CHILD_VOICE_RECORDED("child"),
  CONVERSATION_RECORDED("conversation"),
  DECISION_RECORDED("decision");

  private final String subjectType;

  TimelineKind(String subjectType) {
    this.subjectType = subjectType;
  }

  /** What its subject is. */
  public String subjectType() {
    return subjectType;
  }
}
