package dev.hearth.safety.practice;

import dev.hearth.guidance.rule.Finding;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A warning was seen, and why the step is right all the same.
 *
 * @param rule the rule's code
 * @param subject as the finding names it
 * @param reason in the worker's own words, at least five characters
 */
public record Acknowledgement(
    @NotNull @Pattern(regexp = "[A-Z]{2,4}-\\d\\d") String rule,
    @NotBlank @Size(max = 60) String subject,
    @NotBlank @Size(min = 5, max = 2000) String reason) {

  boolean answers(Finding finding) {
    return rule.equals(finding.ruleCode()) && subject.equals(finding.subject().ref());
  }

  @Override
  public String toString() {
    return "Acknowledgement[" + rule + "]";
  }
}
