package dev.hearth.caseplan.timeline;

/** What can have happened in a case, and what it happened to. Names are kept and never change. */
public enum TimelineKind {
  CASE_OPENED("case"),
  CASE_CLOSED("case"),
  CASE_REOPENED("case"),
  PERSON_RECORDED("person"),
  PERSON_CHANGED("person"),
  /** The subject is the record that was merged into another. */
  PERSONS_MERGED("person"),
  PERSONS_SEPARATED("person"),
  RELATIONSHIP_RECORDED("relationship"),
  RELATIONSHIP_CHANGED("relationship"),
  RELATIONSHIP_ENDED("relationship"),
  CIRCUMSTANCES_RECORDED("case"),
  ENGAGEMENT_RECORDED("case"),
  NEEDS_RECORDED("case"),
  PRACTICALITIES_RECORDED("case"),
  STRENGTHS_RECORDED("case"),
  HOME_SAFETY_RECORDED("case"),
  NETWORK_RECORDED("case"),
  PRIORITIES_RECORDED("case"),
  PAST_HELP_RECORDED("case"),
  PERSON_USING_VIOLENCE_RECORDED("case"),
  TEAM_JOINED("member"),
  TEAM_LEFT("member"),
  /** Only that there is one: whose it is, is told to who leads or supervises the case. */
  CONFLICT_DECLARED("conflict"),
  CONFLICT_LIFTED("conflict"),
  GLASS_BROKEN("glass"),
  /** Only that it was reviewed: what came of it, the supervisor tells. */
  GLASS_REVIEWED("glass"),
  HANDOVER_OFFERED("handover"),
  /** Accepted, declined or withdrawn, as the code says. */
  HANDOVER_ANSWERED("handover"),
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
