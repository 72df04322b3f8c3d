package dev.hearth.guidance.rule;

import java.util.Arrays;
import java.util.Optional;

/** When a rule is looked at. */
public enum Moment {
  PLAN_DRAFT("plan.draft"),
  PLAN_ACTIVATE("plan.activate"),
  PLAN_AMEND("plan.amend"),
  PLAN_REVIEW("plan.review"),
  PLAN_CLOSE("plan.close"),
  ITEM_ACTIVATE("item.activate"),
  REFERRAL_SEND("referral.send"),
  CATALOGUE_MATCH("catalogue.match"),
  CONTACT_RECORD("contact.record"),
  CHILD_CONVERSATION_PLAN("childConversation.plan"),
  CHILD_CONVERSATION_RECORD("childConversation.record"),
  DECISION_RECORD("decision.record"),
  TEXT_SAVE("text.save"),
  QUESTION_PLAN("question.plan"),
  ENROLMENT_START("enrolment.start"),
  ENROLMENT_ADVANCE("enrolment.advance"),
  ENROLMENT_CLOSE("enrolment.close"),
  NOTIFICATION_SEND("notification.send"),
  SAFETY_PLAN_ACTIVATE("safetyPlan.activate"),
  FORM_DESIGN("form.design"),
  ASSESSMENT_START("assessment.start"),
  ASSESSMENT_ANSWER("assessment.answer"),
  ASSESSMENT_COMPLETE("assessment.complete"),
  CONTINGENCY_PLAN_COMPLETE("contingencyPlan.complete"),
  DVO_UPDATE("dvo.update"),
  /** Whatever happens that can re-open the question of how safe she is. */
  EVENT("event.*"),
  EVENT_ORDER_BREACH("event.ORDER_BREACH"),
  EVENT_SEPARATION("event.SEPARATION"),
  /** Time passes: looked at whenever a case's safety standing is read. */
  CLOCK_DAILY("clock.daily"),
  /** In every review, over what the other rules found. */
  ENGINE("engine");

  private final String code;

  Moment(String code) {
    this.code = code;
  }

  /** The moment with this code, if there is one. */
  public static Optional<Moment> of(String code) {
    return Arrays.stream(values()).filter(moment -> moment.code.equals(code)).findFirst();
  }

  /** The stable code, as it stands on the rule's page. */
  public String code() {
    return code;
  }
}
