package dev.hearth.safety.heightenedrisk;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the heightened-risk times. */
@ApplicationScoped
class HeightenedRiskRepository {
  private final EntityManager entities;

  HeightenedRiskRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(HeightenedRiskTime time) {
    entities.persist(time);
  }

  Optional<HeightenedRiskTime> find(UUID id) {
    return Optional.ofNullable(entities.find(HeightenedRiskTime.class, id));
  }

  /** Reads it again under the case's turn: what was read before it may be outdated. */
  void refresh(HeightenedRiskTime time) {
    entities.refresh(time);
  }

  boolean hasLive(UUID caseId, RiskSource source) {
    return !entities
        .createQuery(
            "select 1 from HeightenedRiskTime t where t.caseId = :caseId and t.source = :source"
                + " and t.endedAt is null",
            Integer.class)
        .setParameter("caseId", caseId)
        .setParameter("source", source)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  List<HeightenedRiskTime> newestFirst(UUID caseId, @Nullable NewestFirst after, int most) {
    var query =
        entities
            .createQuery(
                "from HeightenedRiskTime t where t.caseId = :caseId"
                    + (after == null
                        ? ""
                        : " and (t.recordedAt < :at or (t.recordedAt = :at and t.id < :id))")
                    + " order by t.recordedAt desc, t.id desc",
                HeightenedRiskTime.class)
            .setParameter("caseId", caseId)
            .setMaxResults(most);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }
}
