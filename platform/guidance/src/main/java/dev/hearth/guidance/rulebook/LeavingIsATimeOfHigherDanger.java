package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.SafetyChecks.LastCheck;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** LIV-07: when she leaves or has left, safety is assessed anew and the safety plan renewed. */
final class LeavingIsATimeOfHigherDanger extends RuleOnSafetyChecks {

  private static final Duration TIME_TO_ACT = Duration.ofHours(24);

  private static final RuleCard CARD =
      RuleCard.describe("LIV-07", "Left or leaving", Severity.WARN)
          .states(
              "Leaving, planned or done, raises the danger: within a day, assess anew and renew the"
                  + " safety plan.")
          .evaluatedAt(
              Moment.EVENT_SEPARATION, Moment.CLOCK_DAILY, Moment.PLAN_ACTIVATE, Moment.PLAN_CLOSE)
          .explains(
              "The time around leaving is often the most dangerous. Ask her again how safe she is,"
                  + " and go through the safety plan with her once more.")
          .howToFix(
              "Complete a safety assessment that knows of the separation.",
              "Make a new safety plan with her for how things are now.")
          .blocks("Nothing by itself. The separation shuts the gate until she has been assessed.")
          .brokenWhen("She separated on 1 September; the last assessment is of 20 August.")
          .keptWhen("She separated on 1 September; assessment and safety plan are of that evening.")
          .related("TRG-01", "SAF-03")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "If the mother is staying in the relationship (times of heightened risk)",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(SafetyChecks checks, Instant now) {
    Instant separation = checks.separationAt();
    if (separation == null) {
      return CARD.notApplicable(SAFETY);
    }
    LastCheck last = checks.last();
    boolean assessed = last != null && last.enoughAsked() && last.completedAt().isAfter(separation);
    boolean planned = isAfter(checks.safetyPlanUpdatedAt(), separation);
    boolean late = now.isAfter(separation.plus(TIME_TO_ACT)) && !(assessed && planned);
    return (late ? CARD.violated(SAFETY) : CARD.satisfied(SAFETY))
        .withFact("assessedSince", assessed)
        .withFact("safetyPlanRenewedSince", planned);
  }

  private static boolean isAfter(@Nullable Instant at, Instant separation) {
    return at != null && at.isAfter(separation);
  }
}
