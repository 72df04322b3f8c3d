package dev.hearth.guidance.rule;

import java.util.UUID;

/**
 * What a finding is about, as a reference a client can send back: {@code plan}, {@code safety} or
 * {@code item:<id>}.
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
}
