package dev.hearth.caseplan.practice;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import java.util.List;
import java.util.Map;

/**
 * A finding as a client gets it.
 *
 * @param source which of the five documents it goes back to, and where in it
 * @param overridable whether a supervisor may let it through, with a reason
 */
public record FindingAnswer(
    String rule,
    Severity severity,
    Outcome outcome,
    String subject,
    Map<String, String> facts,
    String explanation,
    Source source,
    List<String> howToFix,
    boolean overridable) {

  /** Where a rule comes from. */
  public record Source(String document, String section) {}

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
        finding.howToFix(),
        finding.overridable());
  }
}
