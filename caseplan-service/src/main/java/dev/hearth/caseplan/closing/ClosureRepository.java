package dev.hearth.caseplan.closing;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closures in the database. */
@ApplicationScoped
class ClosureRepository {
  private final EntityManager entities;

  ClosureRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  Optional<CaseClosure> lockPresent(UUID caseId) {
    return entities
        .createQuery(
            "select c from CaseClosure c where c.caseId = :case and c.reopenedAt is null",
            CaseClosure.class)
        .setParameter("case", caseId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  List<CaseClosure> ofCase(UUID caseId, @Nullable NewestFirst after, int most) {
    String page = after == null ? "" : " and (c.closedAt, c.id) < (:at, :id)";
    TypedQuery<CaseClosure> query =
        entities
            .createQuery(
                "select c from CaseClosure c where c.caseId = :case"
                    + page
                    + " order by c.closedAt desc, c.id desc",
                CaseClosure.class)
            .setParameter("case", caseId)
            .setMaxResults(most);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }
}
