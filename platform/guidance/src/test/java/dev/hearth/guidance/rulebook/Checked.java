package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.ClockDaily;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.SafetyChecks.LastCheck;
import dev.hearth.guidance.situation.SafetyChecks.OpenTrigger;
import dev.hearth.guidance.situation.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When safety was checked in a case; a test changes the one thing it is about. */
record Checked(
    @Nullable LastCheck last,
    Instant nextDueAt,
    List<OpenTrigger> triggers,
    @Nullable Instant separationAt,
    @Nullable Instant planUpdatedAt) {

  static final Instant A_WEEK_AGO = NOW.minus(Duration.ofDays(7));
  static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

  /** Assessed a week ago, due again in a week; nothing has happened. */
  static Checked aWeekAgo() {
    return new Checked(
        new LastCheck(A_WEEK_AGO, true, NEXT_WEEK), NEXT_WEEK, List.of(), null, null);
  }

  static Checked never() {
    return new Checked(null, A_WEEK_AGO, List.of(), null, null);
  }

  Checked assessedAt(Instant completedAt) {
    return new Checked(
        new LastCheck(completedAt, true, NEXT_WEEK),
        nextDueAt,
        triggers,
        separationAt,
        planUpdatedAt);
  }

  Checked withTooLittleAsked() {
    return new Checked(
        new LastCheck(NOW, false, NEXT_WEEK), nextDueAt, triggers, separationAt, planUpdatedAt);
  }

  Checked withIntervalUntil(Instant end) {
    return new Checked(
        new LastCheck(A_WEEK_AGO, true, end), nextDueAt, triggers, separationAt, planUpdatedAt);
  }

  Checked dueAgainAt(Instant due) {
    return new Checked(last, due, triggers, separationAt, planUpdatedAt);
  }

  Checked with(OpenTrigger... open) {
    return new Checked(last, nextDueAt, List.of(open), separationAt, planUpdatedAt);
  }

  Checked separated(Instant at) {
    return new Checked(last, nextDueAt, triggers, at, planUpdatedAt);
  }

  Checked planned(Instant at) {
    return new Checked(last, nextDueAt, triggers, separationAt, at);
  }

  /** What the rule says of it as time passes. */
  Finding judgedBy(PracticeRule rule) {
    return judgedBy(rule, new ClockDaily());
  }

  /** What the rule says of it at this step. */
  Finding judgedBy(PracticeRule rule, Transition step) {
    return Evaluation.single(rule, Situation.describe(NOW).safetyChecks(told()).build(), step);
  }

  SafetyChecks told() {
    return new SafetyChecks(last, nextDueAt, triggers, separationAt, planUpdatedAt);
  }

  /** What the rule says where nobody knows when safety was checked. */
  static Finding unknownTo(PracticeRule rule) {
    return unknownTo(rule, new ClockDaily());
  }

  /** What the rule says of it at this step. */
  static Finding unknownTo(PracticeRule rule, Transition step) {
    return Evaluation.single(rule, Situation.describe(NOW).build(), step);
  }
}
