package dev.hearth.bench.seed;

import java.time.Instant;

/** What lies ahead of a case, as safety-service keeps it with the standing. */
final class Outlook {
  private Outlook() {}

  static String of(SeededCase each) {
    String interval = due(each.last().dueAt(), "INTERVAL", "null");
    Instant happenedAt = each.overtakenAt();
    Instant triggerDueAt = each.triggerDueAt();
    if (happenedAt == null || triggerDueAt == null) {
      return "{\"dues\":[%s],\"openTriggers\":[]}".formatted(interval);
    }
    String incident = due(triggerDueAt, "NEW_INCIDENT", "\"" + happenedAt + "\"");
    boolean sooner = triggerDueAt.isBefore(each.last().dueAt());
    return """
        {"dues":[%s,%s],"openTriggers":[{"type":"NEW_INCIDENT","at":"%s","voids":true,"dueAt":"%s"}]}"""
        .formatted(
            sooner ? incident : interval, sooner ? interval : incident, happenedAt, triggerDueAt);
  }

  private static String due(Instant at, String because, String eventAt) {
    return "{\"at\":\"%s\",\"because\":\"%s\",\"eventAt\":%s}".formatted(at, because, eventAt);
  }
}
