package dev.hearth.guidance.review;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Subject;

/** Somebody has seen a warning and says why the step is right all the same. */
public record Acknowledgement(String ruleCode, Subject subject, WrittenReason reason) {

  public static Acknowledgement of(String ruleCode, Subject subject, String reason) {
    return new Acknowledgement(ruleCode, subject, new WrittenReason(reason));
  }

  boolean answers(Finding finding) {
    return ruleCode.equals(finding.ruleCode()) && subject.equals(finding.subject());
  }
}
