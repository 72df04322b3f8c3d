package dev.hearth.caseplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells which ids are those of a case's persons, for what another feature keeps of them. */
@ApplicationScoped
public class CasePersons {
  private final EntityManager entities;

  CasePersons(EntityManager entities) {
    this.entities = entities;
  }

  /** Which of the ids are persons of the case. */
  @Transactional(TxType.MANDATORY)
  public Set<UUID> among(UUID caseId, Collection<UUID> ids) {
    return entities
        .createQuery(
            "select p.id from Person p where p.caseId = :case and p.id in :ids", UUID.class)
        .setParameter("case", caseId)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the id is a child of the case. */
  @Transactional(TxType.MANDATORY)
  public boolean isChild(UUID caseId, UUID id) {
    return !entities
        .createQuery(
            "select p.id from Person p where p.caseId = :case and p.id = :id and p.role = :child",
            UUID.class)
        .setParameter("case", caseId)
        .setParameter("id", id)
        .setParameter("child", PersonRole.CHILD)
        .getResultList()
        .isEmpty();
  }
}
