package dev.hearth.caseplan.plan;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans in the database. */
@ApplicationScoped
class CasePlanRepository {
  private final EntityManager entities;

  CasePlanRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<CasePlan> find(UUID id) {
    return entities
        .createQuery(
            "select p from CasePlan p left join fetch p.items where p.id = :id", CasePlan.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The plans of a case that are not closed, with their items, oldest first. */
  List<CasePlan> openOf(UUID caseId) {
    return entities
        .createQuery(
            "select p from CasePlan p left join fetch p.items"
                + " where p.caseId = :case and p.status <> :closed order by p.createdAt, p.id",
            CasePlan.class)
        .setParameter("case", caseId)
        .setParameter("closed", PlanStatus.CLOSED)
        .getResultList();
  }

  /** The case of a plan, read without a lock: a plan never moves to another case. */
  Optional<UUID> caseOf(UUID id) {
    return entities
        .createQuery("select p.caseId from CasePlan p where p.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  CasePlan lock(UUID id) {
    return entities.find(CasePlan.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<CasePlan> lockActiveOf(UUID caseId) {
    return entities
        .createQuery(
            "select p from CasePlan p where p.caseId = :case and p.status = :active order by p.id",
            CasePlan.class)
        .setParameter("case", caseId)
        .setParameter("active", PlanStatus.ACTIVE)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<CasePlan> ofCase(UUID caseId, @Nullable NewestFirst after, int limit) {
    String page = after == null ? "" : " and (p.createdAt, p.id) < (:at, :id)";
    TypedQuery<CasePlan> query =
        entities
            .createQuery(
                "select p from CasePlan p where p.caseId = :case"
                    + page
                    + " order by p.createdAt desc, p.id desc",
                CasePlan.class)
            .setParameter("case", caseId)
            .setMaxResults(limit);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }

  /** What each version changed, the latest first, from below this one. */
  List<PlanVersion> versions(UUID planId, @Nullable Long below, int limit) {
    return entities
        .createQuery(
            "select v from PlanVersion v where v.plan.id = :plan and v.number < :below"
                + " order by v.number desc",
            PlanVersion.class)
        .setParameter("plan", planId)
        .setParameter("below", below == null ? Long.MAX_VALUE : below)
        .setMaxResults(limit)
        .getResultList();
  }

  Optional<PlanVersion> version(UUID planId, long number) {
    return entities
        .createQuery(
            "select v from PlanVersion v where v.plan.id = :plan and v.number = :number",
            PlanVersion.class)
        .setParameter("plan", planId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** What she said of an item, the latest first. */
  List<GivenAgreement> agreements(UUID itemId, @Nullable NewestFirst after, int limit) {
    String page = after == null ? "" : " and (a.recordedAt, a.id) < (:at, :id)";
    TypedQuery<GivenAgreement> query =
        entities
            .createQuery(
                "select a from GivenAgreement a left join fetch a.withdrawal"
                    + " where a.itemId = :item"
                    + page
                    + " order by a.recordedAt desc, a.id desc",
                GivenAgreement.class)
            .setParameter("item", itemId)
            .setMaxResults(limit);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }

  Optional<PlanClosing> closing(UUID planId) {
    return Optional.ofNullable(entities.find(PlanClosing.class, planId));
  }

  boolean itemExists(UUID itemId) {
    return entities.find(PlannedItem.class, itemId) != null;
  }

  boolean goalExists(UUID goalId) {
    return entities.find(PlanGoal.class, goalId) != null;
  }

  void add(Object entity) {
    entities.persist(entity);
  }
}
