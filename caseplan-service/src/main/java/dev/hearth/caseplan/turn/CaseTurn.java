package dev.hearth.caseplan.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Takes the case's turn before something that belongs to it is judged and changed. */
@ApplicationScoped
public class CaseTurn {
  private final EntityManager entities;

  CaseTurn(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Waits until nobody else changes the case and raises its version, which its ETag names: whoever
   * read the case before has not seen this change.
   */
  @Transactional(TxType.MANDATORY)
  public void take(UUID caseId) {
    entities
        .createNativeQuery("update case_file set version = version + 1 where id = :id")
        .setParameter("id", caseId)
        .executeUpdate();
  }
}
