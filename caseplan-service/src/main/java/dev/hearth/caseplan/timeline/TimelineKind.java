package dev.hearth.caseplan.timeline;

/** What can have happened in a case, and what it happened to. Names are kept and never change. */
public enum TimelineKind {
  CASE_OPENED("case"),
  NEEDS_RECORDED("case"),
  PERSON_USING_VIOLENCE_RECORDED("case"),
  TEAM_JOINED("member"),
  TEAM_LEFT("member"),
  /** A version of a plan; the database tells it, and the code says which step made it. */
  PLAN_CHANGED("plan"),
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
