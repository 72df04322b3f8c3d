package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.SafetyChecks.OpenTrigger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** TRG-01: what has happened voids the assessment before it and asks for a new one in time. */
final class EventsReopenSafety extends RuleOnSafetyChecks {

  private static final RuleCard CARD =
      RuleCard.describe("TRG-01", "Events re-open safety", Severity.WARN)
          .states(
              "Some events void the assessment made before them, and a new one is due soon after.")
          .evaluatedAt(Moment.EVENT, Moment.CLOCK_DAILY, Moment.PLAN_ACTIVATE, Moment.PLAN_CLOSE)
          .explains(
              "Something happened that can change her danger, and the time to ask her about it has"
                  + " passed.")
          .howToFix("Check in with her today and complete a safety assessment.")
          .blocks("Nothing by itself. The gate is shut from the event until she has been asked.")
          .brokenWhen("He breached the order on Monday; nobody has asked her by Wednesday.")
          .keptWhen("He breached the order on Monday; she was assessed the same day.")
          .related("SAF-03", "CAD-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Be guided by mothers; times of heightened risk",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(SafetyChecks checks, Instant now) {
    List<OpenTrigger> happened =
        checks.openTriggers().stream()
            .filter(trigger -> trigger.voids() && !trigger.at().isAfter(now))
            .toList();
    if (happened.isEmpty()) {
      return CARD.notApplicable(SAFETY);
    }
    List<OpenTrigger> late =
        happened.stream().filter(trigger -> now.isAfter(trigger.dueAt())).toList();
    return late.isEmpty()
        ? CARD.satisfied(SAFETY).withFact("triggers", types(happened))
        : CARD.violated(SAFETY).withFact("triggers", types(late));
  }

  private static String types(List<OpenTrigger> triggers) {
    return triggers.stream()
        .map(OpenTrigger::type)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
