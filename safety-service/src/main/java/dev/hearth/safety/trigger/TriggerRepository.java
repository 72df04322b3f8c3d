package dev.hearth.safety.trigger;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the triggers. */
@ApplicationScoped
class TriggerRepository {
  private final EntityManager entities;

  TriggerRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(TriggerEvent trigger) {
    entities.persist(trigger);
  }

  void add(TriggerChange change) {
    entities.persist(change);
  }

  Optional<TriggerEvent> find(UUID id) {
    return Optional.ofNullable(entities.find(TriggerEvent.class, id));
  }

  /** Reads it again under the case's turn: what was read before it may be outdated. */
  void refresh(TriggerEvent trigger) {
    entities.refresh(trigger);
  }

  List<TriggerChange> changes(UUID trigger) {
    return entities
        .createQuery(
            "from TriggerChange c where c.key.triggerId = :trigger order by c.key.version",
            TriggerChange.class)
        .setParameter("trigger", trigger)
        .getResultList();
  }

  List<TriggerEvent> open(UUID caseId) {
    return entities
        .createQuery(
            "from TriggerEvent t where t.caseId = :caseId"
                + " and t.closedAt is null and t.cancelledAt is null",
            TriggerEvent.class)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  /** The open one of this type and day. */
  Optional<TriggerEvent> openOfSameDay(UUID caseId, TriggerType type, LocalDate day) {
    return ofDay(caseId, type, day).filter(TriggerEvent::isOpen).findFirst();
  }

  /** The one of this type and day that is open, or still ahead with the check before it done. */
  Optional<TriggerEvent> askedOfSameDay(UUID caseId, TriggerType type, LocalDate day, Instant now) {
    return ofDay(caseId, type, day)
        .filter(trigger -> trigger.isOpen() || trigger.liesAhead(now))
        .findFirst();
  }

  /** Whether a heightened-risk time has an open occurrence on this day. */
  boolean hasOpenOccurrence(UUID caseId, UUID heightenedRiskTime, LocalDate day) {
    return ofDay(caseId, TriggerType.HEIGHTENED_RISK_TIME, day)
        .anyMatch(
            trigger ->
                trigger.isOpen() && heightenedRiskTime.equals(trigger.heightenedRiskTimeId()));
  }

  /** When one of this type and day was first recorded, if one was and was cancelled. */
  Optional<Instant> firstKnown(UUID caseId, TriggerType type, LocalDate day) {
    return everOfDay(caseId, type, day)
        .filter(TriggerEvent::isCancelled)
        .map(TriggerEvent::recordedAt)
        .min(Comparator.naturalOrder());
  }

  private Stream<TriggerEvent> ofDay(UUID caseId, TriggerType type, LocalDate day) {
    return everOfDay(caseId, type, day).filter(trigger -> !trigger.isCancelled());
  }

  private Stream<TriggerEvent> everOfDay(UUID caseId, TriggerType type, LocalDate day) {
    // The same day lies within these bounds on every clock of the world.
    Instant from = day.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant to = day.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    return entities
        .createQuery(
            "from TriggerEvent t where t.caseId = :caseId and t.type = :type"
                + " and t.happenedAt >= :from and t.happenedAt < :to"
                + " order by t.happenedAt, t.id",
            TriggerEvent.class)
        .setParameter("caseId", caseId)
        .setParameter("type", type)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .filter(trigger -> trigger.day().equals(day));
  }

  /** The occurrences of a heightened-risk time that lie ahead and are not answered. */
  List<TriggerEvent> occurrencesAhead(UUID caseId, UUID heightenedRiskTime, Instant now) {
    return entities
        .createQuery(
            "from TriggerEvent t where t.caseId = :caseId and t.happenedAt > :now"
                + " and t.heightenedRiskTimeId = :of and t.closedAt is null"
                + " and t.cancelledAt is null",
            TriggerEvent.class)
        .setParameter("caseId", caseId)
        .setParameter("of", heightenedRiskTime)
        .setParameter("now", now)
        .getResultList();
  }

  List<TriggerEvent> newestFirst(UUID caseId, @Nullable NewestFirst after, int most) {
    var query =
        entities
            .createQuery(
                "from TriggerEvent t where t.caseId = :caseId"
                    + (after == null
                        ? ""
                        : " and (t.recordedAt < :at or (t.recordedAt = :at and t.id < :id))")
                    + " order by t.recordedAt desc, t.id desc",
                TriggerEvent.class)
            .setParameter("caseId", caseId)
            .setMaxResults(most);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }
}
