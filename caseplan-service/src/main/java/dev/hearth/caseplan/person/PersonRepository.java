package dev.hearth.caseplan.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The records of persons in the database. */
@ApplicationScoped
class PersonRepository {
  private final EntityManager entities;

  PersonRepository(EntityManager entities) {
    this.entities = entities;
  }

  boolean isTaken(UUID id) {
    return entities.find(Person.class, id) != null;
  }

  /** A record of this case; one of another case is not there. */
  Optional<Person> find(UUID caseId, UUID id) {
    return Optional.ofNullable(entities.find(Person.class, id))
        .filter(person -> person.caseId().equals(caseId));
  }

  /** All records of these cases, merged ones too, in the order of roles and then of ids. */
  List<Person> ofCases(Collection<UUID> caseIds) {
    return entities
        .createQuery("select p from Person p where p.caseId in :cases", Person.class)
        .setParameter("cases", caseIds)
        .getResultStream()
        .sorted(Comparator.comparing(Person::role).thenComparing(person -> person.id().toString()))
        .toList();
  }

  void add(Person person) {
    entities.persist(person);
    entities.flush();
  }
}
