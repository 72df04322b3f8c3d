package dev.hearth.safety.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps the safety plans. */
@ApplicationScoped
class SafetyPlanRepository {
  private final EntityManager entities;

  SafetyPlanRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<SafetyPlan> find(UUID id) {
    return Optional.ofNullable(entities.find(SafetyPlan.class, id));
  }

  /** Puts a plan in place of the one in force. */
  void replaceActive(SafetyPlan plan, Instant at) {
    entities
        .createQuery(
            "from SafetyPlan p where p.caseId = :caseId and p.supersededAt is null",
            SafetyPlan.class)
        .setParameter("caseId", plan.caseId())
        .getResultStream()
        .forEach(older -> older.supersede(plan.id(), at));
    // The older one gives way before the newer one is written: one plan is active at a time.
    entities.flush();
    entities.persist(plan);
  }
}
