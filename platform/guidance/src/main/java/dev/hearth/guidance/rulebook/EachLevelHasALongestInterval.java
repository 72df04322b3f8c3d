package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.AssessmentComplete;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.SafetyChecks.LastCheck;
import java.time.Instant;

/** CAD-01: no more time than its level allows passes between two assessments. */
final class EachLevelHasALongestInterval extends RuleOnSafetyChecks {

  private static final RuleCard CARD =
      RuleCard.describe("CAD-01", "Each level has a longest interval", Severity.WARN)
          .states("The higher the level of danger, the sooner safety is assessed again.")
          .evaluatedAt(Moment.ASSESSMENT_COMPLETE, Moment.CLOCK_DAILY)
          .explains("More time has passed since the last assessment than its level allows.")
          .howToFix("Complete a new safety assessment with her.")
          .blocks("Nothing by itself. Once the interval is over the gate is shut.")
          .brokenWhen("HIGH, assessed ten days ago.")
          .keptWhen("HIGH, assessed three days ago.")
          .related("SAF-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Be guided by mothers", Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  // An assessment that is completed begins an interval of its own; only one before it can be late.
  @Override
  Finding whereNobodyTells(Transition transition) {
    return transition instanceof AssessmentComplete
        ? CARD.notApplicable(SAFETY)
        : super.whereNobodyTells(transition);
  }

  @Override
  Finding judge(SafetyChecks checks, Instant now) {
    LastCheck last = checks.last();
    if (last == null) {
      return CARD.notApplicable(SAFETY);
    }
    Finding finding =
        now.isAfter(last.intervalEndsAt()) ? CARD.violated(SAFETY) : CARD.satisfied(SAFETY);
    return finding.withFact("intervalEndsAt", last.intervalEndsAt());
  }
}
