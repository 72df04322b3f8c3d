package dev.hearth.caseplan.casefile;

import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.person.KnownPerson;
import dev.hearth.caseplan.person.PersonRole;
import dev.hearth.caseplan.person.SeenRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells other features who belongs to a case, and which of them are its children. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonsOfCase {
  private final CasePersons persons;

  PersonsOfCase(CasePersons persons) {
    this.persons = persons;
  }

  /**
   * A child of a case; without a birth date its age is unknown.
   *
   * @param id of the record that stays
   * @param records the ids of all records of this child, the one that stays among them
   */
  public record Child(UUID id, @Nullable LocalDate birthDate, Set<UUID> records) {
    public Child {
      records = Set.copyOf(records);
    }
  }

  /**
   * Somebody who cares for the children of a case.
   *
   * @param isMother how she and the worker stand with each other is asked of her engagement as well
   * @param workingRelationshipNoted whether there is a note on working with this carer
   */
  public record Carer(UUID id, boolean isMother, boolean workingRelationshipNoted) {}

  /** Whether every one of them is a person of this case. */
  public boolean haveAll(UUID caseId, Set<UUID> ids) {
    return persons.among(caseId, ids).containsAll(ids);
  }

  /** The child with this id, if the case has it. */
  public Optional<Child> child(UUID caseId, UUID childId) {
    return children(caseId).stream().filter(child -> child.id().equals(childId)).findFirst();
  }

  /** The child that this record is of, be it the one that stays or a merged one. */
  public Optional<Child> childOfRecord(UUID caseId, UUID record) {
    return children(caseId).stream().filter(child -> child.records().contains(record)).findFirst();
  }

  /** Which records of the case are seen as one. */
  public SeenRecords seen(UUID caseId) {
    return persons.seen(caseId);
  }

  /** The children of a case; of merged records, the one that stays. */
  public List<Child> children(UUID caseId) {
    return persons.known(caseId).stream()
        .filter(person -> person.role() == PersonRole.CHILD)
        .map(PersonsOfCase::child)
        .toList();
  }

  /** Who cares for the children of a case; of merged records, the one that stays. */
  public List<Carer> carers(UUID caseId) {
    return persons.known(caseId).stream()
        .filter(person -> person.role().isCarer())
        .map(
            person ->
                new Carer(
                    person.id(),
                    person.role() == PersonRole.MOTHER,
                    person.carer().workingRelationshipNoted()))
        .toList();
  }

  private static Child child(KnownPerson person) {
    return new Child(person.id(), person.birthDate(), person.records());
  }
}
