package dev.hearth.safety.practice;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import java.util.List;
import java.util.Map;

/**
 * What a practice rule says, as a client gets it; in this service it never holds anything back.
 *
 * @param subject what it is about, to be sent back with an acknowledgement
 * @param facts the codes and counts it rests on
 */
public record PracticeFinding(
    String rule,
    Severity severity,
    Outcome outcome,
    String subject,
    Map<String, String> facts,
    String explanation,
    List<String> howToFix) {

  /** The finding for a client. */
  public static PracticeFinding of(Finding finding) {
    return new PracticeFinding(
        finding.ruleCode(),
        finding.severity(),
        finding.outcome(),
        finding.subject().ref(),
        finding.facts(),
        finding.explanation(),
        finding.howToFix());
  }
}
