package dev.hearth.safety.standing;

import dev.hearth.guidance.rule.Transition.ClockDaily;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.SafetyChecks.LastCheck;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.safety.practice.FindingAnswer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the practice rules say of how safety was checked in a case. */
final class StandingFindings {
  private StandingFindings() {}

  /** What does not hold now, the strongest first. */
  static List<FindingAnswer> of(Standings.Versioned read) {
    Situation situation = Situation.describe(read.readAt()).safetyChecks(checks(read)).build();
    return FindingAnswer.open(RuleBook.evaluate(situation, new ClockDaily()));
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
