package dev.hearth.safety.practice;

import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import java.util.List;
import java.util.Map;

/**
 * What a practice rule found, as a practitioner reads it.
 *
 * @param severity what it does here, which may be less than the rule's own
 * @param subject what it is about, such as {@code question:SX07}
 * @param facts the codes it rests on
 */
public record FindingAnswer(
    String rule,
    Severity severity,
    Outcome outcome,
    String subject,
    Map<String, String> facts,
    String explanation,
    Source source,
    List<String> howToFix) {

  /** Where a rule comes from. */
  public record Source(String document, String section) {}

  /** What is broken or not known in a review. */
  public static List<FindingAnswer> open(Review review) {
    return review.open().stream().map(FindingAnswer::of).toList();
  }

  /** One finding. */
  public static FindingAnswer of(Finding finding) {
    return new FindingAnswer(
        finding.ruleCode(),
        finding.severity(),
        finding.outcome(),
        finding.subject().ref(),
        finding.facts(),
        finding.explanation(),
        new Source(finding.source().document().id(), finding.source().section()),
        finding.howToFix());
  }
}
