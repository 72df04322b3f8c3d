package dev.hearth.safety.standing;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.ClockDaily;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.SafetyChecks.LastCheck;
import dev.hearth.guidance.situation.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a practice rule says of how safety was checked in a case.
 *
 * @param facts the codes and times it rests on
 */
record StandingFinding(
    String rule,
    Severity severity,
    Outcome outcome,
    Map<String, String> facts,
    String explanation,
    List<String> howToFix) {

  /** What does not hold now, the strongest first. */
  static List<StandingFinding> of(Standings.Versioned read) {
    Situation situation = Situation.describe(read.readAt()).safetyChecks(checks(read)).build();
    return RuleBook.evaluate(situation, new ClockDaily()).open().stream()
        .map(StandingFinding::of)
        .toList();
  }

  private static StandingFinding of(Finding finding) {
    return new StandingFinding(
        finding.ruleCode(),
        finding.severity(),
        finding.outcome(),
        finding.facts(),
        finding.explanation(),
        finding.howToFix());
  }

  private static SafetyChecks checks(Standings.Versioned read) {
    Standing standing = read.standing();
    return new SafetyChecks(
        lastCheck(standing, read.dues()),
        standing.nextDueAt(),
        standing.openTriggers().stream()
            .map(t -> new SafetyChecks.OpenTrigger(t.type(), t.at(), t.voids(), t.dueAt()))
            .toList(),
        standing.separationAt(),
        standing.safetyPlanUpdatedAt());
  }

  private static @Nullable LastCheck lastCheck(Standing standing, List<Due> dues) {
    Instant completedAt = standing.completedAt();
    if (completedAt == null) {
      return null;
    }
    Instant intervalEndsAt =
        dues.stream().filter(Due::isOfTheLastAssessment).findFirst().orElseThrow().at();
    return new LastCheck(
        completedAt, standing.outcome() == AssessmentOutcome.COMPLETED, intervalEndsAt);
  }
}
