package dev.hearth.safety.plan;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the safety plans and their versions. */
@ApplicationScoped
class SafetyPlanRepository {
  private final EntityManager entities;

  SafetyPlanRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<SafetyPlan> find(UUID id) {
    return Optional.ofNullable(entities.find(SafetyPlan.class, id));
  }

  /** Reads a plan again, once the case's turn is taken and nobody else can change it. */
  void reread(SafetyPlan plan) {
    entities.refresh(plan);
  }

  Optional<SafetyPlanVersion> version(UUID planId, int number) {
    return Optional.ofNullable(
        entities.find(SafetyPlanVersion.class, new SafetyPlanVersion.Key(planId, number)));
  }

  void add(SafetyPlanVersion version) {
    entities.persist(version);
  }

  /**
   * Puts a plan in place of the one of its kind in force.
   *
   * @return the last version of that one, if there was one
   */
  Optional<SafetyPlanVersion> replaceActive(SafetyPlan plan, Instant at) {
    Optional<SafetyPlan> older = active(plan.caseId(), plan.kind());
    older.ifPresent(each -> each.supersede(plan.id(), at));
    // The older one gives way before the newer one is written: one plan is active at a time.
    entities.flush();
    entities.persist(plan);
    // A version refers to its plan.
    entities.flush();
    return older.flatMap(each -> version(each.id(), each.version()));
  }

  private Optional<SafetyPlan> active(UUID caseId, PlanKind kind) {
    return entities
        .createQuery(
            "from SafetyPlan p where p.caseId = :caseId and p.kind = :kind"
                + " and p.supersededAt is null and p.endedAt is null",
            SafetyPlan.class)
        .setParameter("caseId", caseId)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }

  List<SafetyPlan> newestFirst(UUID caseId, @Nullable NewestFirst after, int most) {
    var query =
        entities
            .createQuery(
                "from SafetyPlan p where p.caseId = :caseId"
                    + (after == null
                        ? ""
                        : " and (p.madeAt < :at or (p.madeAt = :at and p.id < :id))")
                    + " order by p.madeAt desc, p.id desc",
                SafetyPlan.class)
            .setParameter("caseId", caseId)
            .setMaxResults(most);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }

  List<SafetyPlanVersion> versionsNewestFirst(UUID planId, @Nullable Integer before, int most) {
    return entities
        .createQuery(
            "from SafetyPlanVersion v where v.key.planId = :planId and v.key.version < :before"
                + " order by v.key.version desc",
            SafetyPlanVersion.class)
        .setParameter("planId", planId)
        .setParameter("before", before == null ? Integer.MAX_VALUE : before)
        .setMaxResults(most)
        .getResultList();
  }
}
