package dev.hearth.safety.trigger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
  RELEASE_FROM_CUSTODY(Effect.voiding(hours(24))),
  BAIL_CHANGE(Effect.voiding(hours(24))),
  COURT_DATE(Effect.leaving(days(1))),
  CONTACT_HANDOVER(Effect.leaving(days(1))),
  CHILD_CONTACT_DISPUTE(Effect.voiding(hours(48))),
  PROPERTY_DISPUTE(Effect.voiding(hours(48))),
  ADDRESS_DISCOVERED(Effect.voiding(atOnce())),
  PUV_CHANGE(Effect.voiding(hours(48))),
  HEIGHTENED_RISK_TIME(Effect.leaving(atOnce())),
  CHILD_DISCLOSURE(Effect.voiding(hours(24))),
  MISSED_CONTACT(Effect.leaving(hours(24))),
  SAFETY_PLAN_USED(Effect.voiding(hours(24))),
  MOTHER_ASKS(Effect.voiding(atOnce())),
  CASE_TRANSFER(Effect.leaving(days(7))),
  WORKER_CHANGE(Effect.leaving(days(7))),
  GATED_ITEM_STARTS(Effect.leaving(atOnce())),
  PLAN_CLOSE(Effect.leaving(atOnce()));

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

  /**
   * When a new assessment is due. What voids counts from when it happened; what does not void
   * counts from when it became known, so that learning late of it does not shut the gate by itself.
   */
  Instant dueAt(Instant happenedAt, Instant recordedAt) {
    return (effect.voids ? happenedAt : recordedAt).plus(effect.dueWithin);
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

  private record Effect(
      boolean voids, Duration dueWithin, boolean immediateUntilAssessed, int weeks) {
    static Effect voiding(Duration dueWithin) {
      return new Effect(true, dueWithin, false, 0);
    }

    static Effect leaving(Duration dueWithin) {
      return new Effect(false, dueWithin, false, 0);
    }

    Effect showingImmediate() {
      return new Effect(voids, dueWithin, true, weeks);
    }

    Effect thenWeeklyFor(int weeks) {
      return new Effect(voids, dueWithin, immediateUntilAssessed, weeks);
    }
  }
}
