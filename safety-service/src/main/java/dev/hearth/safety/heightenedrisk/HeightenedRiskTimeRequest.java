package dev.hearth.safety.heightenedrisk;

import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.times.SentTimes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time of heightened risk as it is told: once, by {@code from} and perhaps {@code to}, or
 * repeating, by {@code rrule} with {@code dtstart} and {@code zone}.
 *
 * @param what in free words, for example payday or football
 * @param rrule an RFC 5545 rule, not finer than daily, for example FREQ=MONTHLY;BYDAY=-1FR
 * @param dtstart from when the rule counts, on the clocks of the zone
 * @param zone her IANA time zone
 */
record HeightenedRiskTimeRequest(
    @NotNull UUID caseId,
    @NotBlank @Size(max = 1000) String what,
    @NotNull RiskSource source,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable @Size(max = 200) String rrule,
    @Nullable LocalDateTime dtstart,
    @Nullable @Size(max = 64) String zone) {
  @Override
  public String toString() {
    return "HeightenedRiskTimeRequest" + "[" + caseId + "]";
  }

  private static final Duration FARTHEST = Duration.ofDays(5 * 366L);
  private static final Duration EARLIEST = Duration.ofDays(20 * 366L);

  /** When it is; 400 with the field named when that cannot be read or is over. */
  Schedule schedule(ZoneId ownZone, Instant now) {
    if ((from == null) == (rrule == null)) {
      throw Problems.badField("from", "must be sent, or rrule in its place; not both");
    }
    return from == null ? repeating(now) : once(from, ownZone, now);
  }

  private Schedule once(Instant begin, ZoneId ownZone, Instant now) {
    if (dtstart != null) {
      throw Problems.badField("dtstart", "must be left out unless there is an rrule");
    }
    Instant end = to == null ? null : to.truncatedTo(ChronoUnit.MICROS);
    Instant start = begin.truncatedTo(ChronoUnit.MICROS);
    if (end != null && end.isBefore(start)) {
      throw Problems.badField("to", "must not lie before from");
    }
    if (Optional.ofNullable(end).orElse(start).isBefore(now)) {
      throw Problems.badField(end == null ? "from" : "to", "must not be over already");
    }
    if (start.isAfter(now.plus(FARTHEST)) || start.isBefore(now.minus(EARLIEST))) {
      throw Problems.badField("from", "must lie within five years");
    }
    return new Schedule.Once(start, end, zone == null ? ownZone : readZone(zone));
  }

  private Schedule repeating(Instant now) {
    if (to != null) {
      throw Problems.badField("to", "must be left out with an rrule; UNTIL ends the rule");
    }
    if (dtstart == null) {
      throw Problems.badField("dtstart", "must be sent with an rrule");
    }
    if (zone == null) {
      throw Problems.badField("zone", "must be sent with an rrule");
    }
    requireNear(dtstart, now);
    Recurrence recurrence =
        Recurrence.parse(
            String.valueOf(rrule), dtstart.truncatedTo(ChronoUnit.SECONDS), readZone(zone));
    if (recurrence.nextAfter(now).isEmpty()) {
      throw Problems.badField("rrule", "must name a time that is still to come");
    }
    return new Schedule.Repeating(recurrence);
  }

  private static void requireNear(LocalDateTime start, Instant now) {
    Instant at = start.toInstant(ZoneOffset.UTC);
    if (at.isBefore(now.minus(EARLIEST)) || at.isAfter(now.plus(FARTHEST))) {
      throw Problems.badField(
          "dtstart", "must not lie more than twenty years back or five years ahead");
    }
  }

  private static ZoneId readZone(String name) {
    if (!SentTimes.isZone(name)) {
      throw Problems.badField("zone", SentTimes.MUST_BE_A_ZONE);
    }
    return ZoneId.of(name);
  }
}
