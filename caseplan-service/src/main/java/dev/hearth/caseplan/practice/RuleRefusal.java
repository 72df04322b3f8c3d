package dev.hearth.caseplan.practice;

import dev.hearth.guidance.review.Decision;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** Tells a refusal by the practice rules: everything that stands in the way, at once. */
public final class RuleRefusal {
  private RuleRefusal() {}

  /** An override that did not count, and why. */
  public record VoidOverride(String rule, String subject, String why) {}

  /** 422 with every blocking finding and every warning not yet acknowledged. */
  public static HttpProblem problem(Decision.Refused refused) {
    return Problems.problem(422, "practice-rules", "The practice rules stand against this step")
        .withDetail(
            "Mend what blocks, acknowledge each warning with a reason, and try again. Nothing was"
                + " changed.")
        .with("blocking", answers(refused.blocking()))
        .with("toAcknowledge", answers(refused.toAcknowledge()))
        .with("voidOverrides", voided(refused))
        .build();
  }

  private static List<FindingAnswer> answers(List<Finding> findings) {
    return findings.stream().map(FindingAnswer::of).toList();
  }

  private static List<VoidOverride> voided(Decision.Refused refused) {
    return refused.voidSignOffs().stream()
        .map(
            each ->
                new VoidOverride(
                    each.signOff().ruleCode(), each.signOff().subject().ref(), each.why().name()))
        .toList();
  }
}
