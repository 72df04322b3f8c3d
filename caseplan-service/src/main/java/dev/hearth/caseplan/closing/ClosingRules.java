package dev.hearth.caseplan.closing;

import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.caseplan.standing.Standing;
import dev.hearth.guidance.review.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks the practice guidance whether a case may be closed. The one place where closing meets the
 * rule book: no rule that is live speaks at the closing of a plan, so none stands against it.
 */
@ApplicationScoped
class ClosingRules {

  /**
   * Judges in the transaction that closes, the standing locked.
   *
   * @param answers what the caller answers to findings
   */
  @SuppressWarnings("unused") // What the rules will judge by is gathered and locked already.
  Decision judge(
      UUID caseId, Standing standing, ClosingFacts facts, @Nullable RuleAnswers answers) {
    return new Decision.Accepted(List.of(), List.of());
  }
}
