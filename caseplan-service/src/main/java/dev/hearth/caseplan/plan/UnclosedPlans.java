package dev.hearth.caseplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Which plans stand in the way of closing a case. */
@ApplicationScoped
public class UnclosedPlans {
  private final EntityManager entities;

  UnclosedPlans(EntityManager entities) {
    this.entities = entities;
  }

  /** Every plan of the case that has not been closed itself, oldest first. */
  @Transactional(TxType.MANDATORY)
  @SuppressWarnings("unchecked")
  public List<UUID> of(UUID caseId) {
    return entities
        .createNativeQuery(
            "select id from case_plan where case_id = :case and status <> 'CLOSED'"
                + " order by created_at, id",
            UUID.class)
        .setParameter("case", caseId)
        .getResultList();
  }
}
