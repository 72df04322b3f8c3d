package dev.hearth.caseplan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells other features who belongs to a case, and which of them are its children. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonsOfCase {
  private final EntityManager entities;

  PersonsOfCase(EntityManager entities) {
    this.entities = entities;
  }

  /** A child of a case; without a birth date its age is unknown. */
  public record Child(UUID id, @Nullable LocalDate birthDate) {}

  /** Whether every one of them is a person of this case. */
  public boolean haveAll(UUID caseId, Set<UUID> persons) {
    List<UUID> found =
        entities
            .createQuery("select p.id from Person p where p.caseId = :case", UUID.class)
            .setParameter("case", caseId)
            .getResultList();
    return new HashSet<>(found).containsAll(persons);
  }

  /** The child with this id, if the case has it. */
  public Optional<Child> child(UUID caseId, UUID childId) {
    return children(caseId).stream().filter(child -> child.id().equals(childId)).findFirst();
  }

  /** The children of a case. */
  public List<Child> children(UUID caseId) {
    return entities
        .createQuery(
            "select p from Person p where p.caseId = :case and p.role = :child order by p.id",
            Person.class)
        .setParameter("case", caseId)
        .setParameter("child", PersonRole.CHILD)
        .getResultStream()
        .map(person -> new Child(person.id(), person.birthDate()))
        .toList();
  }
}
