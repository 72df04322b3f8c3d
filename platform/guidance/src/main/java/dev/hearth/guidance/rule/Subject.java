package dev.hearth.guidance.rule;

import java.util.UUID;

/**
 * What a finding is about, as a reference a client can send back: {@code plan}, {@code safety},
 * {@code item:<id>}, {@code child:<id>}, {@code carer:<id>}, {@code contingency-plan}, {@code
 * protection-order}, {@code assessment}, {@code question:<id>}, {@code contact}, {@code
 * conversation}, {@code decision}, {@code text:<field>}, {@code enrolment}, {@code message} or
 * {@code intervention:<code>}.
 */
public record Subject(String ref) {

  public Subject {
    if (ref.isBlank()) {
      throw new IllegalArgumentException("A finding is about something");
    }
  }

  /** The plan as a whole. */
  public static Subject plan() {
    return new Subject("plan");
  }

  /** How she and the children are kept safe: assessments, triggers, the safety plan. */
  public static Subject safety() {
    return new Subject("safety");
  }

  /** One item of the plan. */
  public static Subject item(UUID id) {
    return new Subject("item:" + id);
  }

  /** The safety assessment as a whole. */
  public static Subject assessment() {
    return new Subject("assessment");
  }

  /** One question of a form. */
  public static Subject question(String id) {
    return new Subject("question:" + id);
  }

  /** The contingency safety plan. */
  public static Subject contingencyPlan() {
    return new Subject("contingency-plan");
  }

  /** The protection order. */
  public static Subject protectionOrder() {
    return new Subject("protection-order");
  }

  /** One child. */
  public static Subject child(UUID id) {
    return new Subject("child:" + id);
  }

  /** Somebody who cares for a child. */
  public static Subject carer(UUID id) {
    return new Subject("carer:" + id);
  }

  /** The contact that is recorded. */
  public static Subject contact() {
    return new Subject("contact");
  }

  /** The conversation with a child. */
  public static Subject conversation() {
    return new Subject("conversation");
  }

  /** The decision that is recorded. */
  public static Subject decision() {
    return new Subject("decision");
  }

  /** The text of one field. */
  public static Subject text(String field) {
    return new Subject("text:" + field);
  }

  /** The programme a child runs through. */
  public static Subject enrolment() {
    return new Subject("enrolment");
  }

  /** The message that is to be sent. */
  public static Subject message() {
    return new Subject("message");
  }

  /** One intervention of the catalogue. */
  public static Subject intervention(String code) {
    return new Subject("intervention:" + code);
  }
}
