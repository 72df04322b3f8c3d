package dev.hearth.safety.standing;

import dev.hearth.safety.standing.CaseFacts.Assessed;
import dev.hearth.safety.standing.CaseFacts.Happened;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that asks for an assessment: the interval of the last one, open triggers before and
 * after they happen, and the weekly checks after a separation. What is of one type and day asks
 * once before it and once after it, by its earliest time.
 */
final class DueTimes {
  private static final Duration WEEK = Duration.ofDays(7);

  private DueTimes() {}

  /** The due times these triggers and the last assessment make, the soonest first; never empty. */
  static List<Due> of(CaseFacts facts, List<Happened> triggers) {
    Assessed assessment = facts.assessment();
    return Stream.of(
            Stream.of(ofAssessment(facts)),
            oncePerDay(triggers, Side.BEFORE),
            oncePerDay(triggers, Side.AFTER),
            assessment == null
                ? Stream.<Due>empty()
                : triggers.stream().flatMap(trigger -> weekly(trigger, assessment)))
        .flatMap(due -> due)
        .sorted(
            Comparator.comparing(Due::at)
                .thenComparing(Due::because, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private enum Side {
    BEFORE,
    AFTER;

    @Nullable Instant of(Happened trigger) {
      return this == BEFORE ? trigger.beforeDueAt() : trigger.dueAt();
    }
  }

  /** What is asked of one type on one day. */
  private record TypeAndDay(String type, LocalDate day) {}

  private static Due ofAssessment(CaseFacts facts) {
    Assessed assessment = facts.assessment();
    if (assessment == null) {
      return new Due(facts.firstDueAt(), null, null);
    }
    boolean incomplete = assessment.outcome() == AssessmentOutcome.INCOMPLETE;
    return new Due(assessment.dueAt(), incomplete ? Due.INCOMPLETE : Due.INTERVAL, null);
  }

  private static Stream<Due> oncePerDay(List<Happened> triggers, Side side) {
    Collection<Due> earliest =
        triggers.stream()
            .filter(trigger -> trigger.open() && side.of(trigger) != null)
            .collect(
                Collectors.toMap(
                    trigger -> new TypeAndDay(trigger.type(), trigger.day()),
                    trigger ->
                        new Due(
                            Objects.requireNonNull(side.of(trigger)),
                            trigger.type(),
                            trigger.happenedAt()),
                    (one, other) -> one.at().isAfter(other.at()) ? other : one))
            .values();
    return earliest.stream();
  }

  // A week is counted from the last assessment, so that a check made early counts.
  private static Stream<Due> weekly(Happened trigger, Assessed assessment) {
    if (trigger.open() || trigger.weeklyUntil() == null) {
      return Stream.empty();
    }
    Instant check = assessment.completedAt().plus(WEEK);
    return check.isAfter(trigger.weeklyUntil())
        ? Stream.empty()
        : Stream.of(new Due(check, trigger.type(), trigger.happenedAt()));
  }
}
