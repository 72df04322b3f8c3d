package dev.hearth.safety.trigger;

import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A trigger that was recorded; open until an assessment answers it. One that lies ahead asks for a
 * check before it, which an assessment in good time answers, and the check after it stays to be
 * done.
 */
@Entity
class TriggerEvent {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private UUID caseId;
  private long version;

  @Enumerated(EnumType.STRING)
  private TriggerType type;

  private Instant happenedAt;
  private String zone;
  private boolean dated;
  private @Nullable UUID heightenedRiskTimeId;
  private Instant recordedAt;
  private String recordedBy;
  private @Nullable Instant movedAt;
  private boolean voids;
  private boolean immediateUntilAssessed;
  private @Nullable Long dueWithinSeconds;
  private @Nullable Instant beforeDueAt;
  private @Nullable Instant beforeAnsweredAt;
  private @Nullable UUID beforeAnsweredBy;
  private @Nullable Instant dueAt;
  private @Nullable Instant weeklyUntil;
  private @Nullable Instant closedAt;
  private @Nullable UUID closedBy;
  private @Nullable Instant cancelledAt;
  private @Nullable String cancelledBy;

  protected TriggerEvent() {}

  /**
   * Records it.
   *
   * @param knownSince when somebody first knew of one like it that day; a check that was missed
   *     before it was cancelled stays missed
   */
  TriggerEvent(UUID id, UUID agency, Recording what, Instant recordedAt, Instant knownSince) {
    this.id = id;
    this.agency = agency;
    this.version = 1;
    this.caseId = what.caseId();
    this.type = what.type();
    this.zone = what.zone().getId();
    this.heightenedRiskTimeId = what.heightenedRiskTimeId();
    this.recordedAt = recordedAt;
    this.recordedBy = what.by();
    this.voids = type.voids() || what.added().voids();
    Duration dueWithin = what.added().dueWithin();
    this.dueWithinSeconds = dueWithin == null ? null : dueWithin.toSeconds();
    this.immediateUntilAssessed = type.immediateUntilAssessed();
    this.dated = what.happenedAt().isAfter(recordedAt);
    fallsOn(what.happenedAt(), recordedAt, knownSince);
  }

  private void fallsOn(Instant at, Instant knownSince, Instant askedSince) {
    happenedAt = at;
    beforeDueAt = at.isAfter(knownSince) ? type.beforeDueAt(at, askedSince).orElse(null) : null;
    dueAt =
        Stream.concat(type.dueAt(at, knownSince).stream(), dueByInstrument(at, knownSince))
            .min(Comparator.naturalOrder())
            .orElse(null);
    weeklyUntil = type.weeklyUntil(at).orElse(null);
  }

  // Counted like the type's own: learning late of what does not void shuts nothing by itself.
  private Stream<Instant> dueByInstrument(Instant at, Instant knownSince) {
    Instant from = voids || at.isAfter(knownSince) ? at : knownSince;
    return Stream.ofNullable(dueWithinSeconds).map(from::plusSeconds);
  }

  /**
   * A completed assessment answers it once it has happened, and the check before it when that was
   * not too early.
   *
   * @return whether nothing more is asked because of it
   */
  boolean answer(UUID assessment, Instant at) {
    boolean inTimeBefore = liesAhead(at) && beforeDueAt != null && !isTooEarly(at);
    if (inTimeBefore && beforeAnsweredAt == null) {
      beforeAnsweredAt = at;
      beforeAnsweredBy = assessment;
    }
    if (!liesAhead(at) || (inTimeBefore && dueAt == null)) {
      closedAt = at;
      closedBy = assessment;
    }
    return closedAt != null;
  }

  /** That it was an occurrence, if it was one, and has been answered. */
  Optional<OccurrenceAnswered> answeredOccurrence(Instant at) {
    return Optional.ofNullable(heightenedRiskTimeId)
        .map(of -> new OccurrenceAnswered(caseId, of, happenedAt, at));
  }

  /** It happens at another time than was known, or has happened before it was awaited. */
  void move(Instant to, Instant now) {
    requireAhead(now);
    movedAt = now;
    version++;
    // Only what comes sooner than was known leaves a day to make the check good.
    fallsOn(to, now, to.isBefore(happenedAt) ? now : recordedAt);
    if (beforeAnsweredAt != null && isTooEarly(beforeAnsweredAt)) {
      beforeAnsweredAt = null;
      beforeAnsweredBy = null;
      closedAt = null;
      closedBy = null;
    }
  }

  /** It will not happen. */
  void cancel(String by, Instant now) {
    requireAhead(now);
    cancelledAt = now;
    cancelledBy = by;
    version++;
  }

  private void requireAhead(Instant now) {
    if (cancelledAt != null) {
      throw Problems.conflict("trigger-cancelled", "It was cancelled. Record a new one instead.");
    }
    if (!liesAhead(now)) {
      throw Problems.conflict(
          "trigger-has-come", "It has happened, and what has happened is answered by assessing.");
    }
  }

  private boolean isTooEarly(Instant at) {
    return LocalDate.ofInstant(at, zone()).isBefore(type.countsFrom(day()));
  }

  boolean liesAhead(Instant now) {
    return happenedAt.isAfter(now);
  }

  boolean isOpen() {
    return closedAt == null && cancelledAt == null;
  }

  boolean isCancelled() {
    return cancelledAt != null;
  }

  boolean says(TriggerRequest request) {
    return caseId.equals(request.caseId())
        && type == request.type()
        && happenedAt.equals(request.happenedAt());
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

  TriggerType type() {
    return type;
  }

  Instant happenedAt() {
    return happenedAt;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  LocalDate day() {
    return LocalDate.ofInstant(happenedAt, zone());
  }

  ZoneId zone() {
    return ZoneId.of(zone);
  }

  @Nullable UUID heightenedRiskTimeId() {
    return heightenedRiskTimeId;
  }

  TriggerAnswer answer() {
    return new TriggerAnswer(
        id,
        caseId,
        type,
        happenedAt,
        day(),
        zone,
        dated,
        heightenedRiskTimeId,
        recordedAt,
        recordedBy,
        movedAt,
        voids,
        immediateUntilAssessed,
        beforeDueAt,
        beforeAnsweredAt,
        beforeAnsweredBy,
        dueAt,
        weeklyUntil,
        isOpen(),
        closedAt,
        closedBy,
        cancelledAt,
        cancelledBy);
  }
}
