package dev.hearth.safety.assessment;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the assessments. */
@ApplicationScoped
class AssessmentRepository {
  private final EntityManager entities;

  AssessmentRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Assessment assessment) {
    entities.persist(assessment);
  }

  Optional<Assessment> find(UUID id) {
    return Optional.ofNullable(entities.find(Assessment.class, id));
  }

  /** Locks an assessment that was read before, and reads it again. */
  void lock(Assessment assessment) {
    entities.refresh(assessment, LockModeType.PESSIMISTIC_WRITE);
  }

  /** By the assessment that was put right, the completed one that did so last. */
  Map<UUID, UUID> corrections(Collection<UUID> of) {
    Map<UUID, UUID> found = new HashMap<>();
    entities
        .createQuery(
            "from Assessment a where a.corrects in :of and a.completedAt is not null"
                + " order by a.completedAt, a.id",
            Assessment.class)
        .setParameter("of", of)
        .getResultList()
        .forEach(each -> found.put(Objects.requireNonNull(each.corrects()), each.id()));
    return found;
  }

  List<Assessment> newestFirst(UUID caseId, @Nullable NewestFirst after, int most) {
    var query =
        entities
            .createQuery(
                "from Assessment a where a.caseId = :caseId"
                    + (after == null
                        ? ""
                        : " and (a.startedAt < :at or (a.startedAt = :at and a.id < :id))")
                    + " order by a.startedAt desc, a.id desc",
                Assessment.class)
            .setParameter("caseId", caseId)
            .setMaxResults(most);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }
}
