package dev.hearth.safety.trigger;

import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.times.SentTimes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What times a trigger may have, and on whose clocks its day is counted. */
@Singleton
class TriggerTimes {
  private static final Duration FARTHEST = Duration.ofDays(5 * 366L);

  private final TriggerConfig config;

  TriggerTimes(TriggerConfig config) {
    this.config = config;
  }

  static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }

  ZoneId zone(TriggerRequest request) {
    if (request.zone() == null) {
      return config.zone();
    }
    if (!SentTimes.isZone(request.zone())) {
      throw Problems.badField("zone", SentTimes.MUST_BE_A_ZONE);
    }
    return ZoneId.of(request.zone());
  }

  void requireFitting(TriggerType type, Instant at, Instant now) {
    if (at.isAfter(now) && !type.canBeDated()) {
      throw Problems.badField(
          "happenedAt", "must not lie in the future: this type is recorded once it has happened");
    }
    if (at.isAfter(now.plus(FARTHEST))) {
      throw Problems.badField("happenedAt", "must not lie more than five years ahead");
    }
    if (at.isBefore(SentTimes.EARLIEST)) {
      throw Problems.badField("happenedAt", "must not lie before 1900");
    }
  }

  /** A trigger that is moved stays of its case, type and zone. */
  void requireSame(TriggerEvent trigger, TriggerRequest request) {
    if (!trigger.caseId().equals(request.caseId())) {
      throw Problems.badField("caseId", "must stay as it is");
    }
    if (trigger.type() != request.type()) {
      throw Problems.badField("type", "must stay as it is");
    }
    if (request.zone() != null && !trigger.zone().equals(zone(request))) {
      throw Problems.badField("zone", "must stay as it is");
    }
  }
}
