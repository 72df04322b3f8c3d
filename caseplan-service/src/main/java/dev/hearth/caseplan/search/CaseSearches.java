package dev.hearth.caseplan.search;

import dev.hearth.caseplan.casefile.CaseState;
import dev.hearth.caseplan.nameindex.NameIndex;
import dev.hearth.caseplan.nameindex.NameIndex.Alike;
import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.person.NamedPerson;
import dev.hearth.caseplan.search.SearchMessages.PersonFound;
import dev.hearth.caseplan.search.SearchMessages.SearchCases;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds persons in the cases whose care team the caller is on. */
@ApplicationScoped
@Transactional
class CaseSearches {
  private static final int MOST_FOUND = 20;

  private final NameIndex names;
  private final CasePersons persons;
  private final CurrentCaller caller;
  private final Audit audit;

  CaseSearches(NameIndex names, CasePersons persons, CurrentCaller caller, Audit audit) {
    this.names = names;
    this.persons = persons;
    this.caller = caller;
    this.audit = audit;
  }

  /** The likest first, twenty at most: whoever finds too many writes more of the name. */
  Page<PersonFound> find(SearchCases request) {
    if (!NameIndex.canBeSought(request.name())) {
      throw Problems.badField("name", "must hold letters");
    }
    audit.allowed("case.search", "agency", caller.get().agency(), null);
    List<PersonFound> found = new ArrayList<>();
    Map<UUID, Family> families = new HashMap<>();
    Set<UUID> shown = new HashSet<>();
    for (Alike alike : names.alike(request.name())) {
      if (found.size() == MOST_FOUND) {
        break;
      }
      NamedPerson person =
          families.computeIfAbsent(alike.caseId(), this::family).person(alike.personId());
      if (person != null && fits(person, request.birthYear()) && shown.add(person.id())) {
        audit.allowed("case.found", "person", person.id(), person.caseId());
        found.add(
            new PersonFound(
                person.caseId(),
                alike.open() ? CaseState.OPEN : CaseState.CLOSED,
                person.id(),
                person.role(),
                person.name(),
                person.birthDate()));
      }
    }
    return new Page<>(found, null);
  }

  /** A birth date that nobody knows speaks against nobody. */
  private static boolean fits(NamedPerson person, @Nullable Integer birthYear) {
    return birthYear == null
        || person.birthDate() == null
        || person.birthDate().getYear() == birthYear;
  }

  private Family family(UUID caseId) {
    Map<UUID, NamedPerson> byId = new HashMap<>();
    persons.named(caseId).forEach(person -> byId.put(person.id(), person));
    return new Family(byId, persons.staying(caseId));
  }

  private record Family(Map<UUID, NamedPerson> byId, Map<UUID, UUID> staying) {
    /** Whoever this record is of, by the record that stays. */
    @Nullable NamedPerson person(UUID record) {
      return byId.get(staying.getOrDefault(record, record));
    }
  }
}
