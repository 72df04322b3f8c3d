package dev.hearth.safety.heightenedrisk;

import dev.hearth.kit.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * Times that repeat by an RFC 5545 rule on the clocks of one zone. The rule counts in local time;
 * the instant is found afterwards, so that nine o'clock stays nine o'clock when the clocks change.
 * A time that the change skips counts by the offset before it, one that comes twice the first time,
 * as the RFC has it.
 */
record Recurrence(String rule, LocalDateTime start, ZoneId zone) {
  private static final Duration FARTHEST = Duration.ofDays(3660);
  // Every day for more than fifty years.
  private static final int MOST_STEPS = 20_000;

  /** Reads a rule; 400 with the field named when it is none, or is finer than daily. */
  static Recurrence parse(String rule, LocalDateTime start, ZoneId zone) {
    Recurrence recurrence = new Recurrence(rule, start, zone);
    RecurrenceRule parsed = recurrence.parsed().orElseThrow(Recurrence::notARule);
    switch (parsed.getFreq()) {
      case HOURLY, MINUTELY, SECONDLY -> throw finerThanDaily();
      case DAILY, WEEKLY, MONTHLY, YEARLY -> {
        // Named here and not in a constant: the library's parts load only after its rules.
        if (Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND).anyMatch(parsed::hasPart)) {
          throw finerThanDaily();
        }
      }
    }
    return recurrence;
  }

  /** The first time after this instant, if one comes within ten years. */
  Optional<Instant> nextAfter(Instant after) {
    try {
      return parsed().flatMap(rule -> search(rule, after));
    } catch (IllegalArgumentException namesNoDate) {
      // The library gives up on a rule such as every 30 February.
      return Optional.empty();
    }
  }

  private Optional<Instant> search(RecurrenceRule rule, Instant after) {
    RecurrenceRuleIterator times = rule.iterator(floating(start));
    for (int step = 0; step < MOST_STEPS && times.hasNext(); step++) {
      Instant at = local(times.nextDateTime()).atZone(zone).toInstant();
      if (at.isAfter(after)) {
        return Optional.of(at).filter(found -> found.isBefore(after.plus(FARTHEST)));
      }
    }
    return Optional.empty();
  }

  private Optional<RecurrenceRule> parsed() {
    try {
      RecurrenceRule parsed = new RecurrenceRule(rule, RfcMode.RFC5545_STRICT);
      DateTime until = parsed.getUntil();
      if (until != null) {
        parsed.setUntil(floating(localEnd(until)));
      }
      return Optional.of(parsed);
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException notARule) {
      return Optional.empty();
    }
  }

  private LocalDateTime localEnd(DateTime until) {
    if (until.isAllDay()) {
      return local(until).toLocalDate().atTime(23, 59, 59);
    }
    return until.isFloating()
        ? local(until)
        : LocalDateTime.ofInstant(Instant.ofEpochMilli(until.getTimestamp()), zone);
  }

  // The library counts months from 0.
  private static DateTime floating(LocalDateTime at) {
    return new DateTime(
        at.getYear(),
        at.getMonthValue() - 1,
        at.getDayOfMonth(),
        at.getHour(),
        at.getMinute(),
        at.getSecond());
  }

  private static LocalDateTime local(DateTime at) {
    return LocalDateTime.of(
        at.getYear(),
        at.getMonth() + 1,
        at.getDayOfMonth(),
        at.getHours(),
        at.getMinutes(),
        at.getSeconds());
  }

  private static RuntimeException notARule() {
    return Problems.badField("rrule", "must be an RFC 5545 rule such as FREQ=WEEKLY;BYDAY=TH");
  }

  private static RuntimeException finerThanDaily() {
    return Problems.badField("rrule", "must not repeat more often than once a day");
  }
}
