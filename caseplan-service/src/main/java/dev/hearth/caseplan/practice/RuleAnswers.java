package dev.hearth.caseplan.practice;

import dev.hearth.guidance.review.Acknowledgement;
import dev.hearth.guidance.review.SignOff;
import dev.hearth.guidance.rule.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker answers to findings: warnings acknowledged with a reason, and blocking findings
 * that a supervisor overrides where the rule allows it.
 */
public record RuleAnswers(
    @Nullable @Size(max = 100) List<@NotNull @Valid Answer> acknowledgements,
    @Nullable @Size(max = 100) List<@NotNull @Valid Answer> overrides) {

  /**
   * One answer.
   *
   * @param rule the rule's code
   * @param subject as the finding names it: {@code plan} or {@code item:<id>}
   * @param reason in the worker's own words, at least five characters
   */
  public record Answer(
      @NotNull @Pattern(regexp = "[A-Z]{2,4}-\\d\\d") String rule,
      @NotBlank @Size(max = 60) String subject,
      @NotBlank @Size(min = 5, max = 2000) String reason) {}

  List<Acknowledgement> toAcknowledgements() {
    return orNone(acknowledgements).stream()
        .map(a -> Acknowledgement.of(a.rule(), new Subject(a.subject()), a.reason()))
        .toList();
  }

  List<SignOff> toSignOffs() {
    return orNone(overrides).stream()
        .map(a -> SignOff.of(a.rule(), new Subject(a.subject()), a.reason()))
        .toList();
  }

  private static List<Answer> orNone(@Nullable List<Answer> answers) {
    return answers == null ? List.of() : answers;
  }
}
