package dev.hearth.caseplan.person;

import dev.hearth.caseplan.nameindex.NameIndex;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.encryption.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a case, for whoever is past its wall. Of records that were merged one person is
 * seen.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CasePersons {
  // Part of the seal: another text here, and no name kept before would open.
  static final String NAME = "person.name";

  private final PersonRepository repository;
  private final PersonalData personalData;
  private final NameIndex names;
  private final CurrentCaller caller;

  CasePersons(
      PersonRepository repository,
      PersonalData personalData,
      NameIndex names,
      CurrentCaller caller) {
    this.repository = repository;
    this.personalData = personalData;
    this.names = names;
    this.caller = caller;
  }

  /** Adds somebody to a case that is there. */
  public void add(
      UUID caseId, PersonRole role, UUID id, String name, @Nullable LocalDate birthDate) {
    keep(make(caseId, role, id, name, birthDate), name);
  }

  /** A record that is not kept yet. */
  Person make(UUID caseId, PersonRole role, UUID id, String name, @Nullable LocalDate birthDate) {
    return new Person(
        caller.get().agency(), id, caseId, role, personalData.seal(caseId, NAME, name), birthDate);
  }

  /** Keeps a new record, so that it is found by this name. */
  void keep(Person made, String name) {
    repository.add(made);
    names.keep(made.caseId(), made.id(), name);
  }

  /** Everybody in the case with what the rules ask of them, by role. */
  public List<KnownPerson> known(UUID caseId) {
    return List.copyOf(known(repository.ofCases(List.of(caseId))).values());
  }

  /** Who is seen for each record of these cases, merged ones too; no name is opened. */
  public Map<UUID, KnownPerson> byRecord(Collection<UUID> caseIds) {
    Map<UUID, KnownPerson> byRecord = new HashMap<>();
    if (!caseIds.isEmpty()) {
      known(repository.ofCases(caseIds))
          .values()
          .forEach(person -> person.records().forEach(id -> byRecord.put(id, person)));
    }
    return byRecord;
  }

  /** What a person of the case is called; an empty text where it was erased. */
  public String nameOf(UUID caseId, UUID personId) {
    return repository.find(caseId, personId).map(this::name).orElse("");
  }

  /** Everybody in the case by name, by role. */
  public List<NamedPerson> named(UUID caseId) {
    List<Person> records = repository.ofCases(List.of(caseId));
    Map<UUID, KnownPerson> known = known(records);
    return records.stream()
        .filter(record -> !record.isMerged())
        .map(record -> named(record, known.get(record.id())))
        .toList();
  }

  /**
   * The name of the adult with whom each case's plan is made: the mother's where there is one.
   *
   * @return empty texts where a name was erased
   */
  public Map<UUID, String> namesOfMothers(Collection<UUID> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : repository.ofCases(caseIds).stream()
            .filter(record -> !record.isMerged() && record.role().leadsTheFamily())
            .collect(Collectors.toMap(Person::caseId, this::name, (first, other) -> first));
  }

  /** The record that stays for each record of the case: itself, unless it was merged. */
  public Map<UUID, UUID> staying(UUID caseId) {
    return repository.ofCases(List.of(caseId)).stream()
        .collect(
            Collectors.toMap(
                Person::id,
                record -> Optional.ofNullable(record.mergedInto()).orElse(record.id())));
  }

  /** The same, for what was written with one record and is seen with another. */
  public SeenRecords seen(UUID caseId) {
    return new SeenRecords(staying(caseId));
  }

  /** Which of the ids are persons of the case, merged records among them. */
  public Set<UUID> among(UUID caseId, Collection<UUID> ids) {
    Set<UUID> there = staying(caseId).keySet();
    return ids.stream().filter(there::contains).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the id is a child of the case. */
  public boolean isChild(UUID caseId, UUID id) {
    return repository.ofCases(List.of(caseId)).stream()
        .anyMatch(record -> record.id().equals(id) && record.role() == PersonRole.CHILD);
  }

  private static Map<UUID, KnownPerson> known(List<Person> records) {
    Map<UUID, KnownPerson> persons = new LinkedHashMap<>();
    records.stream().filter(p -> !p.isMerged()).forEach(p -> persons.put(p.id(), p.known()));
    for (Person record : records) {
      if (record.mergedInto() != null) {
        persons.computeIfPresent(record.mergedInto(), (id, stays) -> stays.and(record.known()));
      }
    }
    return persons;
  }

  private NamedPerson named(Person record, @Nullable KnownPerson known) {
    return new NamedPerson(
        record.caseId(),
        record.id(),
        record.role(),
        name(record),
        known == null ? record.birthDate() : known.birthDate());
  }

  private String name(Person record) {
    return personalData.open(record.caseId(), NAME, record.sealedName()).orElse("");
  }
}
