package dev.hearth.safety.trigger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can re-open the question of how safe she is, whether it voids the present assessment, and
 * how soon a new one is due. The names are stable codes; the times are ours, no source gives any.
 */
enum TriggerType {
  NEW_INCIDENT(Effect.voiding(hours(24))),
  ORDER_BREACH(Effect.voiding(hours(24))),
  BAIL_BREACH(Effect.voiding(hours(24))),
  UNWANTED_CONTACT(Effect.voiding(hours(48))),
  STRANGULATION(Effect.voiding(atOnce()).showingImmediate()),
  THREAT_TO_KILL(Effect.voiding(atOnce()).showingImmediate()),
  WEAPON(Effect.voiding(atOnce()).showingImmediate()),
  SEPARATION(Effect.voiding(hours(24)).thenWeeklyFor(12)),
  PREGNANCY(Effect.leaving(days(7))),
  BIRTH(Effect.leaving(days(7))),
  RELEASE_FROM_CUSTODY(Effect.voiding(hours(24)).dated(Dated.before(3))),
  BAIL_CHANGE(Effect.voiding(hours(24)).dated(Dated.before(3))),
  COURT_DATE(Effect.leaving(days(1)).dated(Dated.before(7))),
  CONTACT_HANDOVER(Effect.leaving(days(1)).dated(Dated.before(2))),
  CHILD_CONTACT_DISPUTE(Effect.voiding(hours(48))),
  PROPERTY_DISPUTE(Effect.voiding(hours(48))),
  ADDRESS_DISCOVERED(Effect.voiding(atOnce())),
  PUV_CHANGE(Effect.voiding(hours(48))),
  HEIGHTENED_RISK_TIME(Effect.askingOnlyBefore(Dated.before(2))),
  CHILD_DISCLOSURE(Effect.voiding(hours(24))),
  MISSED_CONTACT(Effect.leaving(hours(24))),
  SAFETY_PLAN_USED(Effect.voiding(hours(24))),
  MOTHER_ASKS(Effect.voiding(atOnce())),
  CASE_TRANSFER(Effect.leaving(days(7))),
  WORKER_CHANGE(Effect.leaving(days(7))),
  GATED_ITEM_STARTS(Effect.askingOnlyBefore(Dated.byThen())),
  PLAN_CLOSE(Effect.askingOnlyBefore(Dated.byThen()));

  private final Effect effect;

  TriggerType(Effect effect) {
    this.effect = effect;
  }

  /** Whether the present assessment no longer opens the gate. */
  boolean voids() {
    return effect.voids;
  }

  /** Whether the level to show is IMMEDIATE until she was asked again. */
  boolean immediateUntilAssessed() {
    return effect.immediateUntilAssessed;
  }

  /** Whether it may be recorded before it happens. */
  boolean canBeDated() {
    return effect.dated != null;
  }

  /** When a check is due before it; none once it has happened, or when the type asks for none. */
  Optional<Instant> beforeDueAt(Instant at, Instant knownSince) {
    return effect.dated == null || !at.isAfter(knownSince)
        ? Optional.empty()
        : Optional.of(effect.dated.dueAt(at, knownSince));
  }

  /**
   * When a check is due after it. What voids counts from when it happens; what does not void counts
   * from when it became known at the earliest, so that learning late of it does not shut the gate
   * by itself. What asks only for a check before it asks for one after it when it was learnt too
   * late.
   */
  Optional<Instant> dueAt(Instant at, Instant knownSince) {
    Duration within = effect.dueWithin;
    boolean ahead = at.isAfter(knownSince);
    if (within == null) {
      return ahead ? Optional.empty() : Optional.of(Dated.makeGood(knownSince));
    }
    return Optional.of((effect.voids || ahead ? at : knownSince).plus(within));
  }

  /** The first day on which an assessment counts as the check before it. */
  LocalDate countsFrom(LocalDate day) {
    return effect.dated == null ? day : effect.dated.countsFrom(day);
  }

  /** Until when a check is due every week, if it asks for that. */
  Optional<Instant> weeklyUntil(Instant happenedAt) {
    return effect.weeks == 0
        ? Optional.empty()
        : Optional.of(happenedAt.plus(days(7L * effect.weeks)));
  }

  private static Duration atOnce() {
    return Duration.ZERO;
  }

  private static Duration hours(long hours) {
    return Duration.ofHours(hours);
  }

  private static Duration days(long days) {
    return Duration.ofDays(days);
  }

  /**
   * What a type does.
   *
   * @param dueWithin how soon after it a check is due; null when only one before it is
   * @param dated how one is asked for before it; null when it cannot be known in advance
   */
  private record Effect(
      boolean voids,
      @Nullable Duration dueWithin,
      @Nullable Dated dated,
      boolean immediateUntilAssessed,
      int weeks) {
    static Effect voiding(Duration dueWithin) {
      return new Effect(true, dueWithin, null, false, 0);
    }

    static Effect leaving(Duration dueWithin) {
      return new Effect(false, dueWithin, null, false, 0);
    }

    static Effect askingOnlyBefore(Dated dated) {
      return new Effect(false, null, dated, false, 0);
    }

    Effect dated(Dated ahead) {
      return new Effect(voids, dueWithin, ahead, immediateUntilAssessed, weeks);
    }

    Effect showingImmediate() {
      return new Effect(voids, dueWithin, dated, true, weeks);
    }

    Effect thenWeeklyFor(int weeks) {
      return new Effect(voids, dueWithin, dated, immediateUntilAssessed, weeks);
    }
  }
}
