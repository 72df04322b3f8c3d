package dev.hearth.guidance.review;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Subject;

/** A supervisor asks to let a blocking finding through, and says why: an override. */
public record SignOff(String ruleCode, Subject subject, WrittenReason reason) {

  public static SignOff of(String ruleCode, Subject subject, String reason) {
    return new SignOff(ruleCode, subject, new WrittenReason(reason));
  }

  boolean answers(Finding finding) {
    return ruleCode.equals(finding.ruleCode()) && subject.equals(finding.subject());
  }
}
