package dev.hearth.safety.trigger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  Optional<TriggerEvent> find(UUID id) {
    return Optional.ofNullable(entities.find(TriggerEvent.class, id));
  }

  List<TriggerEvent> open(UUID caseId) {
    return entities
        .createQuery(
            "from TriggerEvent t where t.caseId = :caseId and t.closedAt is null",
            TriggerEvent.class)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  Optional<TriggerEvent> openOfSameDay(TriggerRequest request) {
    LocalDate day = LocalDate.ofInstant(request.happenedAt(), ZoneOffset.UTC);
    return entities
        .createQuery(
            "from TriggerEvent t where t.caseId = :caseId and t.type = :type"
                + " and t.closedAt is null and t.happenedAt >= :from and t.happenedAt < :to",
            TriggerEvent.class)
        .setParameter("caseId", request.caseId())
        .setParameter("type", request.type())
        .setParameter("from", day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .setParameter("to", day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
        .getResultStream()
        .findFirst();
  }

  /** The place of a trigger in its case's list. */
  record Place(Instant recordedAt, UUID id) {
    static Place parse(String text) {
      int between = text.indexOf('/');
      return new Place(
          Instant.parse(text.substring(0, between)), UUID.fromString(text.substring(between + 1)));
    }
  }

  List<TriggerEvent> newestFirst(UUID caseId, @Nullable Place after, int most) {
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
      query.setParameter("at", after.recordedAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }
}
