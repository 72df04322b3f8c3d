package dev.hearth.safety.heightenedrisk;

import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.trigger.Occurrences;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time at which danger peaks, once or again and again; it counts until it is ended. */
@Entity
class HeightenedRiskTime {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private UUID caseId;
  private long version;

  @Enumerated(EnumType.STRING)
  private RiskSource source;

  private byte[] sealedWhat;
  private @Nullable Instant startsAt;
  private @Nullable Instant endsAt;

  @Column(name = "rrule")
  private @Nullable String rule;

  private @Nullable LocalDateTime localStart;
  private String zone;
  private Instant recordedAt;
  private String recordedBy;
  private @Nullable Instant nextAt;
  private @Nullable Instant endedAt;
  private @Nullable String endedBy;

  protected HeightenedRiskTime() {}

  /** What is told of it, its words sealed. */
  record Told(RiskSource source, byte[] sealedWhat, Schedule schedule) {}

  HeightenedRiskTime(UUID id, UUID agency, UUID caseId, Told told, Instant at, String by) {
    this.id = id;
    this.agency = agency;
    this.caseId = caseId;
    this.recordedAt = at;
    this.recordedBy = by;
    take(told);
  }

  /** It is told anew; true when it is at other times than before. */
  boolean change(Told told) {
    requireLive();
    boolean otherTimes = !told.schedule().equals(schedule());
    take(told);
    if (otherTimes) {
      nextAt = null;
    }
    return otherTimes;
  }

  private void take(Told told) {
    version++;
    source = told.source();
    sealedWhat = told.sealedWhat();
    zone = told.schedule().zone().getId();
    switch (told.schedule()) {
      case Schedule.Once once -> {
        startsAt = once.from();
        endsAt = once.to();
        rule = null;
        localStart = null;
      }
      case Schedule.Repeating repeating -> {
        startsAt = null;
        endsAt = null;
        rule = repeating.recurrence().rule();
        localStart = repeating.recurrence().start();
      }
    }
  }

  /** It is no time of heightened risk any more. */
  void end(Instant at, String by) {
    requireLive();
    version++;
    endedAt = at;
    endedBy = by;
    nextAt = null;
  }

  /** A check is asked for before this beginning; null when none is to come. */
  void stagedFor(@Nullable Instant next) {
    nextAt = next;
  }

  private void requireLive() {
    if (endedAt != null) {
      throw Problems.conflict(
          "heightened-risk-time-ended", "It was ended. Record a new one instead.");
    }
  }

  boolean isLive() {
    return endedAt == null;
  }

  Schedule schedule() {
    return rule == null
        ? new Schedule.Once(Objects.requireNonNull(startsAt), endsAt, ZoneId.of(zone))
        : new Schedule.Repeating(
            new Recurrence(rule, Objects.requireNonNull(localStart), ZoneId.of(zone)));
  }

  Occurrences.Of occurrence() {
    return new Occurrences.Of(agency, caseId, id, ZoneId.of(zone), recordedBy);
  }

  /** The place in the case's list. */
  String place() {
    return new NewestFirst(recordedAt, id).text();
  }

  UUID id() {
    return id;
  }

  UUID agency() {
    return agency;
  }

  UUID caseId() {
    return caseId;
  }

  long version() {
    return version;
  }

  /** The version that its words were told with; ending it tells nothing anew. */
  long versionTold() {
    return isLive() ? version : version - 1;
  }

  byte[] sealedWhat() {
    return sealedWhat;
  }

  @Nullable Instant nextAt() {
    return nextAt;
  }

  /** As it is shown. */
  HeightenedRiskTimeAnswer answer(@Nullable String what) {
    return new HeightenedRiskTimeAnswer(
        id,
        caseId,
        what,
        source,
        startsAt,
        endsAt,
        rule,
        localStart,
        zone,
        nextAt,
        recordedAt,
        recordedBy,
        endedAt,
        endedBy);
  }
}
