package dev.hearth.caseplan.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Her priorities in the database. */
@ApplicationScoped
class PriorityRepository {
  private final EntityManager entities;

  PriorityRepository(EntityManager entities) {
    this.entities = entities;
  }

  List<Priority> ofCase(UUID caseId) {
    return entities
        .createQuery(
            "select p from Priority p where p.caseId = :case order by p.position", Priority.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  boolean isTaken(UUID id) {
    return entities.find(Priority.class, id) != null;
  }

  Map<UUID, List<PriorityTurn>> turns(UUID caseId) {
    return entities
        .createQuery(
            "select t from PriorityTurn t join Priority p on p.id = t.priorityId"
                + " where p.caseId = :case order by t.version",
            PriorityTurn.class)
        .setParameter("case", caseId)
        .getResultStream()
        .collect(Collectors.groupingBy(PriorityTurn::priorityId));
  }

  void add(Object entity) {
    entities.persist(entity);
  }
}
