package dev.hearth.caseplan.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Relationships in the database. */
@ApplicationScoped
class RelationshipRepository {
  private final EntityManager entities;

  RelationshipRepository(EntityManager entities) {
    this.entities = entities;
  }

  boolean isTaken(UUID id) {
    return entities.find(Relationship.class, id) != null;
  }

  /** One of this case; that of another case is not there. */
  Optional<Relationship> find(UUID caseId, UUID id) {
    return Optional.ofNullable(entities.find(Relationship.class, id))
        .filter(each -> each.caseId().equals(caseId));
  }

  /** All of the case, by id. */
  List<Relationship> ofCase(UUID caseId) {
    return entities
        .createQuery(
            "select r from Relationship r where r.caseId = :case order by r.id", Relationship.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  void add(Relationship relationship) {
    entities.persist(relationship);
    entities.flush();
  }
}
